import { suggestNames } from "../../search/suggest.ts";
import type { Suggester } from "../../search/searcher.ts";
import { INDEX_FOLDER, type NameEntry, type ShardManifest } from "../../search/shard-manifest.ts";
import { fetchJson } from "./fetch-part.ts";

/** Suggests the names of the site at `base`; nothing is fetched before the first letter. */
export function openSuggester(base: string): Suggester {
	const folder = base + INDEX_FOLDER;
	let loading: Promise<readonly NameEntry[]> | undefined;
	const load = async () => {
		const { names } = await fetchJson<ShardManifest>(`${folder}shards.json`);
		return fetchJson<readonly NameEntry[]>(folder + names);
	};
	return {
		async suggest(text) {
			if (text.trim() === "") return [];
			loading ??= load().catch((error: unknown) => {
				loading = undefined;
				throw error;
			});
			return suggestNames(text, await loading);
		},
	};
}
