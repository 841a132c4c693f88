import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { SourceDigests } from "../pages/digest-code.ts";

/** Tells threads and child processes, and nobody else, which program they are a part of. */
export const PROGRAM_VARIABLE = "GONGBAO_PROGRAM";

/** In a program's folder: the digests of the sources that it was made of. */
export const DIGESTS_FILE = "sources.json";

/** The folder of the program that this process runs from. */
export function findProgram(): string | undefined {
	return process.env[PROGRAM_VARIABLE];
}

/** The digests of the sources, if this process runs from a program: it was chosen because they are these. */
export function readProgramDigests(): SourceDigests | undefined {
	const folder = findProgram();
	return folder === undefined
		? undefined
		: JSON.parse(readFileSync(join(folder, DIGESTS_FILE), "utf8"));
}
