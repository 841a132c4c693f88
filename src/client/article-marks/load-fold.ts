import { INDEX_FOLDER, type ShardManifest } from "../../search/shard-manifest.ts";
import { mayHoldTraditional, toFold, type TraditionalTable } from "../../search/traditional.ts";
import type { Fold } from "../../search/units.ts";
import { fetchJson } from "../search/fetch-part.ts";

/** How characters are compared: with the table of traditional ones only where one of the texts may hold any. */
export async function loadFold({
	base,
	texts,
}: {
	base: string;
	texts: readonly string[];
}): Promise<Fold> {
	const keep: Fold = (character) => character;
	if (!texts.some(mayHoldTraditional)) return keep;
	try {
		const folder = base + INDEX_FOLDER;
		const { traditional } = await fetchJson<ShardManifest>(`${folder}shards.json`);
		return toFold(await fetchJson<TraditionalTable>(folder + traditional));
	} catch {
		// Without network, what is written alike is marked all the same.
		return keep;
	}
}
