import type { SearchIndex, ShardIndex } from "../../search/search-index.ts";
import { INDEX_FOLDER, type ShardManifest } from "../../search/shard-manifest.ts";
import type { TraditionalTable } from "../../search/traditional.ts";
import { fetchJson, fetchPart } from "./fetch-part.ts";
import { openShard } from "./open-shard.ts";
import type { PagefindModule } from "./pagefind-module.ts";
import { watchFetches } from "./watch-fetches.ts";

export interface IndexPlace {
	/** Where the site lies, with a slash at both ends; outside a browser with its origin. */
	base: string;
	importPagefind(): Promise<PagefindModule>;
}

/** The index of a built site. Each part is fetched once; one that failed is tried again when it is wanted again. */
export function openIndex({ base, importPagefind }: IndexPlace): SearchIndex {
	const folder = base + INDEX_FOLDER;
	const remember = createMemory();
	const loadManifest = () =>
		remember("manifest", () => fetchJson<ShardManifest>(`${folder}shards.json`));
	return {
		loadManifest,
		async loadTraditional() {
			const { traditional } = await loadManifest();
			return remember("traditional", () => fetchJson<TraditionalTable>(folder + traditional));
		},
		async loadPresence(bucket) {
			const { presence } = await loadManifest();
			if (presence === undefined) throw new Error("The index has no presence filter");
			const address = `${folder}${presence.path}${bucket}.bin`;
			return remember(address, async () => {
				const response = await fetchPart(address);
				return new Uint8Array(await response.arrayBuffer());
			});
		},
		openShard(entry) {
			return remember(entry.path, async (): Promise<ShardIndex> => {
				// Before Pagefind keeps `fetch` for itself.
				watchFetches();
				return openShard(await importPagefind(), { base, entry });
			});
		},
	};
}

/** Keeps what was loaded, and forgets what failed. */
function createMemory() {
	const parts = new Map<string, Promise<unknown>>();
	return async <Part>(name: string, load: () => Promise<Part>): Promise<Part> => {
		const known = parts.get(name);
		const part = known ?? load();
		parts.set(name, part);
		try {
			return (await part) as Part;
		} catch (error) {
			parts.delete(name);
			throw error;
		}
	};
}
