import { hash } from "node:crypto";
import { existsSync } from "node:fs";
import { basename, join } from "node:path";
import { fileURLToPath } from "node:url";
import { digestBuild, digestCode } from "../pages/digest-code.ts";
import { CACHE_DIRECTORY, PROJECT_DIRECTORY } from "../places.ts";
import { findProgram, PROGRAM_VARIABLE } from "./program-digests.ts";

/** Where programs are kept, by what they are made of. */
export const PROGRAMS = join(CACHE_DIRECTORY, "program");

/** The folder of the program that is made of the code as it is now, where it is now, or as this process has found it. */
export function toProgramFolder(): string {
	return findProgram() ?? join(PROGRAMS, toProgramKey());
}

/** A program names its sources by their whole paths. */
function toProgramKey(): string {
	const key = [PROJECT_DIRECTORY, digestBuild(digestCode("/"))].join();
	return hash("sha256", key).slice(0, 32);
}

/** From here on this process runs from a program, or with `undefined` from the sources. */
export function useProgram(folder: string | undefined): void {
	if (folder === undefined) delete process.env[PROGRAM_VARIABLE];
	else process.env[PROGRAM_VARIABLE] = folder;
}

/** The file to run for a script: its part of the program, if this process runs from one. */
export function toRunnable(script: URL): string {
	const path = fileURLToPath(script);
	const folder = findProgram();
	const part = folder && join(folder, toPartName(path));
	return part && existsSync(part) ? part : path;
}

/** `/…/render-worker.ts` → `render-worker.mjs` */
export function toPartName(path: string): string {
	return `${basename(path, ".ts")}.mjs`;
}
