import { existsSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { toPartName, toProgramFolder, useProgram } from "./program-places.ts";

const COMMAND = new URL("build-command.ts", import.meta.url);

/** Runs the build from its program, or from the sources where the code has changed since that was made. */
export async function startProgram(): Promise<void> {
	// What a parent process ran from is no concern of this one.
	useProgram(undefined);
	const folder = toProgramFolder();
	const isMade = existsSync(folder);
	useProgram(isMade ? folder : undefined);
	const part = isMade ? pathToFileURL(join(folder, toPartName(COMMAND.pathname))) : COMMAND;
	await import(part.href);
}
