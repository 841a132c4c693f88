import { hash } from "node:crypto";
import { readFileSync, statSync } from "node:fs";

/** A file written so shortly before could be written again without its times showing it. */
const YOUNG = 2000;

/** Matches no file. */
const NO_STAMP = "";

/**
 * What a file system tells of a file without reading it; it changes whenever
 * the file does. Empty for a file that has just been written, or is not there:
 * an empty stamp proves nothing.
 */
export function stampFile(path: string): string {
	const stats = statSync(path, { bigint: true, throwIfNoEntry: false });
	if (!stats) return NO_STAMP;
	const { mtimeNs, ctimeNs, ctimeMs, size, ino } = stats;
	if (Number(ctimeMs) > Date.now() - YOUNG) return NO_STAMP;
	return `${mtimeNs} ${ctimeNs} ${size} ${ino}`;
}

/** SHA-256, lower-case hex. */
export function digestBytes(bytes: Uint8Array): string {
	return hash("sha256", bytes, "hex");
}

/** As of `digestBytes`; `undefined` if the file is not there. */
export function digestFile(path: string): string | undefined {
	try {
		return digestBytes(readFileSync(path));
	} catch {
		// What cannot be read is read by the reader, which says what is wrong with it.
		return undefined;
	}
}
