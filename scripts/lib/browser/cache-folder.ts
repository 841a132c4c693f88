import { mkdir, mkdtemp, rename, rm, stat } from "node:fs/promises";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

/** Goes with `node_modules`, so a clean install starts clean. */
export const CACHE = fileURLToPath(
	new URL("../../../node_modules/.cache/gongbao/", import.meta.url),
);

/**
 * A folder of the cache, filled once: `fill` writes into a temporary folder that takes its name only
 * when it is whole, so a killed run leaves nothing half-made and two runs at once do not meet.
 */
export async function fillCacheFolder(
	name: string,
	fill: (folder: string) => Promise<void>,
): Promise<string> {
	const folder = join(CACHE, name);
	if (await isFolder(folder)) return folder;
	await mkdir(CACHE, { recursive: true });
	const draft = await mkdtemp(join(CACHE, `${name}-`));
	try {
		await fill(draft);
		await rename(draft, folder);
	} catch (error) {
		await rm(draft, { recursive: true, force: true });
		// Another run was first: its folder is as good as this one.
		if (!(await isFolder(folder))) throw error;
	}
	return folder;
}

async function isFolder(path: string): Promise<boolean> {
	return (await stat(path).catch(() => undefined))?.isDirectory() === true;
}
