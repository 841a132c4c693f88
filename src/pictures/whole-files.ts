import type { Buffer } from "node:buffer";
import { randomUUID } from "node:crypto";
import { mkdir, readFile, rename, rm, writeFile } from "node:fs/promises";
import { dirname } from "node:path";

/** The bytes of a file, or `undefined` if there is none. */
export async function findFile(path: string): Promise<Buffer | undefined> {
	try {
		return await readFile(path);
	} catch (cause) {
		if (cause instanceof Error && "code" in cause && cause.code === "ENOENT") return undefined;
		throw new Error(`Cannot read ${path}`, { cause });
	}
}

/** Writes a file that is whole or not there at all, whenever the process is killed. */
export async function writeWhole(path: string, bytes: Uint8Array): Promise<void> {
	const draft = `${path}.${randomUUID()}.tmp`;
	try {
		await mkdir(dirname(path), { recursive: true });
		await writeFile(draft, bytes);
		await rename(draft, path);
	} catch (cause) {
		await rm(draft, { force: true });
		throw new Error(`Cannot write ${path}`, { cause });
	}
}

/** What a cache gives. */
export interface Kept {
	bytes: Buffer;
	/** Whether it was there. */
	isCached: boolean;
}

/** A file of a cache, made if it is not there; everything it is made from is in its name. */
export async function findOrMake(path: string, make: () => Promise<Buffer>): Promise<Kept> {
	const known = await findFile(path);
	if (known) return { bytes: known, isCached: true };
	const bytes = await make();
	await writeWhole(path, bytes);
	return { bytes, isCached: false };
}
