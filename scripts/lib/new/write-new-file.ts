import { randomUUID } from "node:crypto";
import { constants } from "node:fs";
import { copyFile, link, mkdir, rename, rm, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import type { NewFile } from "./new-file.ts";

interface Destination {
	contentDirectory: string;
	/** Whether a file that is there may be replaced. */
	force: boolean;
}

/**
 * Writes a file that is whole or not there at all; returns whether it was
 * written, which without `force` it is not where there is one.
 */
export async function writeNewFile(
	{ file, text }: NewFile,
	{ contentDirectory, force }: Destination,
): Promise<boolean> {
	const path = join(contentDirectory, file);
	// Its end makes the reader take it for a dropping, should it be left behind.
	const draft = join(dirname(path), `.${randomUUID()}.swp`);
	try {
		await mkdir(dirname(path), { recursive: true });
		await writeFile(draft, text, { flag: "wx" });
		if (force) await rename(draft, path);
		else await linkOrCopy(draft, path);
		return true;
	} catch (cause) {
		if (cause instanceof Error && "code" in cause && cause.code === "EEXIST") return false;
		throw new Error(`Cannot write ${path}`, { cause });
	} finally {
		await rm(draft, { force: true });
	}
}

/** Fails if there is a file; some sticks and network drives have no links, so there it is copied. */
async function linkOrCopy(from: string, to: string): Promise<void> {
	try {
		await link(from, to);
	} catch (cause) {
		if (cause instanceof Error && "code" in cause && cause.code === "EEXIST") throw cause;
		await copyFile(from, to, constants.COPYFILE_EXCL);
	}
}
