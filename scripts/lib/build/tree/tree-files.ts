import { createHash } from "node:crypto";
import {
	copyFileSync,
	linkSync,
	mkdirSync,
	readFileSync,
	rmdirSync,
	rmSync,
	writeFileSync,
} from "node:fs";
import { dirname, join } from "node:path";
import type { TreeFile } from "./manifest.ts";

// Everything here is synchronous: a build has nothing else to do meanwhile, and
// tens of thousands of small files take a third of the time.

/**
 * Writes a file of a tree. A file that is there is never written into, since
 * another tree may hold the same one by a hard link: it is replaced.
 */
export function writeTreeFile(
	directory: string,
	path: string,
	content: string | Uint8Array,
): TreeFile {
	const file = join(directory, path);
	const bytes = typeof content === "string" ? Buffer.from(content) : content;
	writeNewFile(file, bytes);
	return { path, size: bytes.length, digest: digestBytes(bytes) };
}

/** Most files are new, pages in a new folder, others in one that is there: what else there is to do is found out by trying. */
function writeNewFile(file: string, bytes: Uint8Array): void {
	if (file.endsWith("/index.html")) mkdirSync(dirname(file), { recursive: true });
	try {
		writeFileSync(file, bytes, { flag: "wx" });
	} catch (error) {
		if (isAbsent(error)) mkdirSync(dirname(file), { recursive: true });
		else if (hasCode(error, "EEXIST")) rmSync(file);
		else throw error;
		writeFileSync(file, bytes, { flag: "wx" });
	}
}

/** What a tree's file is, from the disk. */
export function readTreeFile(directory: string, path: string): TreeFile {
	const bytes = readFileSync(join(directory, path));
	return { path, size: bytes.length, digest: digestBytes(bytes) };
}

/** Puts a file of one tree into another; `false` if it is not there. */
export function bringTreeFile(path: string, { from, to }: { from: string; to: string }): boolean {
	const target = join(to, path);
	mkdirSync(dirname(target), { recursive: true });
	rmSync(target, { force: true });
	try {
		linkSync(join(from, path), target);
		return true;
	} catch (error) {
		if (isAbsent(error)) return false;
	}
	// Not every file system has links.
	copyFileSync(join(from, path), target);
	return true;
}

/** Removes a file, and the folders that held nothing else. */
export function removeTreeFile(directory: string, path: string): void {
	rmSync(join(directory, path), { force: true });
	for (let folder = dirname(path); folder !== "."; folder = dirname(folder)) {
		try {
			rmdirSync(join(directory, folder));
		} catch {
			// It holds something else.
			return;
		}
	}
}

function digestBytes(bytes: Uint8Array): string {
	return createHash("sha256").update(bytes).digest("hex");
}

function isAbsent(error: unknown): boolean {
	return hasCode(error, "ENOENT");
}

function hasCode(error: unknown, code: string): boolean {
	return error instanceof Error && "code" in error && error.code === code;
}
