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
	const stats = statSync(path, { throwIfNoEntry: false });
	if (!stats) return NO_STAMP;
	// The times are exact to a quarter of a microsecond, a thousandth of what a file system tells apart.
	const { mtimeMs, ctimeMs, size, ino } = stats;
	if (ctimeMs > Date.now() - YOUNG) return NO_STAMP;
	return `${mtimeMs} ${ctimeMs} ${size} ${ino}`;
}

/** Stamps a file. */
export type Stamp = typeof stampFile;

/** Asks for each stamp once, so that all who ask take the files to be as they were then. */
export function createStamps(): Stamp {
	const stamps = new Map<string, string>();
	return (path) => {
		const known = stamps.get(path);
		if (known !== undefined) return known;
		const stamp = stampFile(path);
		stamps.set(path, stamp);
		return stamp;
	};
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
