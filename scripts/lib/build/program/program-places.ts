import { existsSync } from "node:fs";
import { basename, join } from "node:path";
import { fileURLToPath } from "node:url";
import { digestBuild, digestCode } from "../pages/digest-code.ts";
import { CACHE_DIRECTORY } from "../places.ts";

/** Where programs are kept, by what they are made of. */
export const PROGRAMS = join(CACHE_DIRECTORY, "program");

/** Tells threads and child processes, and nobody else, which program they are a part of. */
const VARIABLE = "GONGBAO_PROGRAM";

/** The folder of the program that is made of the code as it is now. */
export function toProgramFolder(): string {
	return join(PROGRAMS, digestBuild(digestCode("")).slice(0, 32));
}

/** From here on this process runs from a program, or with `undefined` from the sources. */
export function useProgram(folder: string | undefined): void {
	if (folder === undefined) delete process.env[VARIABLE];
	else process.env[VARIABLE] = folder;
}

/** The file to run for a script: its part of the program, if this process runs from one. */
export function toRunnable(script: URL): string {
	const path = fileURLToPath(script);
	const folder = process.env[VARIABLE];
	const part = folder && join(folder, toPartName(path));
	return part && existsSync(part) ? part : path;
}

/** `/…/render-worker.ts` → `render-worker.mjs` */
export function toPartName(path: string): string {
	return `${basename(path, ".ts")}.mjs`;
}
