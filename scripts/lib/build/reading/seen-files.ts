import { readFileSync } from "node:fs";
import { join } from "node:path";
import { digestBytes, stampFile } from "./file-stamp.ts";

/** A file that something was read from. */
export interface SeenFile {
	/** Relative to the content folder. */
	file: string;
	/** As of `stampFile`. */
	stamp: string;
	/** As of `digestBytes`. */
	digest: string;
}

/** Reads files, and knows what they were. */
export interface SeenFiles {
	/** Throws if the file cannot be read. */
	readBytes(file: string): Uint8Array;
	/** What a file was when it was read last; forgotten when it has been asked for. */
	take(file: string): SeenFile | undefined;
}

export function createSeenFiles(contentDirectory: string): SeenFiles {
	const seen = new Map<string, SeenFile>();
	return {
		readBytes(file) {
			const path = join(contentDirectory, file);
			// Before the bytes: of a file that changes between the two, the next stamp differs.
			const stamp = stampFile(path);
			const bytes = readWhole(path);
			seen.set(file, { file, stamp, digest: digestBytes(bytes) });
			return bytes;
		},
		take(file) {
			const found = seen.get(file);
			seen.delete(file);
			return found;
		},
	};
}

function readWhole(path: string): Uint8Array {
	try {
		return readFileSync(path);
	} catch (cause) {
		throw new Error(`Cannot read the file ${path}`, { cause });
	}
}
