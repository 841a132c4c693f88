import { existsSync } from "node:fs";
import { mkdir, mkdtemp, rename, rm } from "node:fs/promises";
import { join } from "node:path";
import type { Children } from "../build/children.ts";
import type { EngineRequest } from "./engine-process.ts";
import { PAGEFIND_VERSION } from "./pagefind-version.ts";

const SCRIPT = new URL("engine-process.ts", import.meta.url);

/** The folder with Pagefind's browser files, from the cache if it has them. */
export async function makeEngine({
	cacheDirectory,
	children,
}: {
	cacheDirectory: string;
	children: Children;
}): Promise<string> {
	const directory = join(cacheDirectory, `engine-${PAGEFIND_VERSION}`);
	if (existsSync(directory)) return directory;
	await mkdir(cacheDirectory, { recursive: true });
	const next = await mkdtemp(join(cacheDirectory, "next-"));
	const request: EngineRequest = { directory: next };
	await children.run<object>({ script: SCRIPT, request });
	try {
		await rename(next, directory);
	} catch (error) {
		await rm(next, { recursive: true, force: true });
		if (!existsSync(directory)) throw error;
	}
	return directory;
}
