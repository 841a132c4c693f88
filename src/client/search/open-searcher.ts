import { createSearcher } from "../../search/create-searcher.ts";
import type { Searcher } from "../../search/searcher.ts";
import { INDEX_FOLDER } from "../../search/shard-manifest.ts";
import { openIndex } from "./open-index.ts";
import type { PagefindModule } from "./pagefind-module.ts";

/** Searches the site at `base`; nothing is fetched before the first search. */
export function openSearcher(base: string): Searcher {
	return createSearcher(
		openIndex({
			base,
			async importPagefind() {
				const address = new URL(`${base}${INDEX_FOLDER}pagefind.js`, location.origin).href;
				const pagefind: PagefindModule = await import(/* @vite-ignore */ address);
				return pagefind;
			},
		}),
	);
}
