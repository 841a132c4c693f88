import type { Term } from "./parse-terms.ts";
import type { SearchSort } from "./query.ts";
import type { Restriction } from "./restriction.ts";
import type { SearchIndex } from "./search-index.ts";
import type { ShardManifest } from "./shard-manifest.ts";
import type { Fold } from "./units.ts";

/** A query, cut and ready for every shard. */
export interface PreparedSearch {
	required: readonly Term[];
	excluded: readonly Term[];
	restriction: Restriction;
	sort: SearchSort;
	fold: Fold;
	/** Whether most of the words are enough. */
	isApproximate: boolean;
}

/** A search under way. */
export interface SearchRun {
	index: SearchIndex;
	manifest: ShardManifest;
	search: PreparedSearch;
	/** Throws an `AbortError` when nobody waits for the answer any longer. */
	throwIfAborted(): void;
}
