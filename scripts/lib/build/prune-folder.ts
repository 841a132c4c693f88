import { readdir, rm, stat, utimes } from "node:fs/promises";
import { join } from "node:path";

/** More than any build takes: what another one uses at this moment is not removed. */
const HOUR = 60 * 60 * 1000;

/** Marks something in the cache as used now. */
export async function touch(path: string): Promise<void> {
	const now = new Date();
	await utimes(path, now, now);
}

/** Removes from a folder of the cache what was not used for longest, but for so many entries. */
export async function pruneFolder(folder: string, most: number): Promise<void> {
	const names = await readdir(folder).catch(() => []);
	const used = await Promise.all(
		names.map(async (name) => {
			const path = join(folder, name);
			const found = await stat(path).catch(() => undefined);
			return { path, time: found?.mtimeMs ?? 0 };
		}),
	);
	const old = used.sort((a, b) => b.time - a.time).slice(most);
	for (const { path, time } of old)
		if (time < Date.now() - HOUR) await rm(path, { recursive: true, force: true });
}
