import { existsSync } from "node:fs";
import { cp, mkdir, mkdtemp, readdir, rename, rm } from "node:fs/promises";
import { join } from "node:path";
import { isMade } from "../../search/make-shard.ts";
import { SHARD_CACHE } from "../index-articles.ts";
import type { Places } from "../places.ts";
import { readOwn } from "../tree/open-tree.ts";
import type { KnownTree } from "../tree/site-tree.ts";
import { type PartPlaces, toPartPlaces } from "./part-places.ts";

/**
 * The parts of the site that lie ready. What is in them is used where it is what
 * this build would make; a part that is missing, old or damaged costs time only.
 */
export async function readParts(places: Places): Promise<KnownTree[]> {
	const names = existsSync(places.parts) ? await readdir(places.parts) : [];
	const trees: KnownTree[] = [];
	for (const year of names.filter((name) => /^\d{4}$/.test(name)).sort()) {
		const part = toPartPlaces(places, year);
		const manifest = readOwn(part.tree, part.manifest);
		if (!manifest) continue;
		trees.push({ directory: part.tree, manifest });
		await takeShards(part);
	}
	return trees;
}

/** Puts a year's shards of the search index into the cache. */
async function takeShards({ search }: PartPlaces): Promise<void> {
	const keys = existsSync(search) ? await readdir(search) : [];
	await mkdir(SHARD_CACHE, { recursive: true });
	for (const key of keys.filter((name) => /^[\da-f]{64}$/.test(name))) {
		if (isMade(key, SHARD_CACHE) || !isMade(key, search)) continue;
		const draft = await mkdtemp(join(SHARD_CACHE, "next-"));
		await cp(join(search, key), draft, { recursive: true });
		await rm(join(SHARD_CACHE, key), { recursive: true, force: true });
		await rename(draft, join(SHARD_CACHE, key));
	}
}
