import type { BigIntStats } from "node:fs";
import { lstat, readdir } from "node:fs/promises";
import { join } from "node:path";

/** The files of a folder: what each holds in bytes, by inode and time of change of its content. */
export type TreeStamps = ReadonlyMap<string, number>;

/** Packages are never written by a build. */
const PACKAGES = "node_modules";

/** Looks at every file of a folder, the packages left out; follows no link. */
export async function readStamps(folder: string): Promise<TreeStamps> {
	const stamps = new Map<string, number>();
	await addFolder(folder, stamps);
	return stamps;
}

/**
 * The bytes of all files that hold something else than before, or are new. A
 * file that was moved, or has another name by a hard link, was not written.
 */
export function countWritten(before: TreeStamps, after: TreeStamps): number {
	return [...after]
		.filter(([stamp]) => !before.has(stamp))
		.reduce((sum, [, bytes]) => sum + bytes, 0);
}

async function addFolder(folder: string, stamps: Map<string, number>): Promise<void> {
	for (const entry of await readdir(folder, { withFileTypes: true })) {
		const path = join(folder, entry.name);
		if (entry.isDirectory()) {
			if (entry.name !== PACKAGES) await addFolder(path, stamps);
		} else if (entry.isFile()) {
			const stats = await lstat(path, { bigint: true });
			stamps.set(toStamp(stats), Number(stats.size));
		}
	}
}

function toStamp({ dev, ino, mtimeNs, size }: BigIntStats): string {
	return [dev, ino, mtimeNs, size].join(":");
}
