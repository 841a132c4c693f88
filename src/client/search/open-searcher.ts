import { createSearcher } from "../../search/create-searcher.ts";
import type { Searcher } from "../../search/searcher.ts";
import { INDEX_FOLDER } from "../../search/shard-manifest.ts";
import { openIndex } from "./open-index.ts";
import type { PagefindModule } from "./pagefind-module.ts";

/** Searches the site at `base`; nothing is fetched before the first search. */
export function openSearcher(base: string): Searcher {
	let failures = 0;
	return createSearcher(
		openIndex({
			base,
			async importPagefind() {
				const address = new URL(`${base}${INDEX_FOLDER}pagefind.js`, location.origin);
				// A page never asks again for a module that it could not fetch, except under another address.
				if (failures > 0) address.search = `again=${failures}`;
				try {
					const pagefind: PagefindModule = await import(/* @vite-ignore */ address.href);
					return pagefind;
				} catch (error) {
					failures += 1;
					throw error;
				}
			},
		}),
	);
}
