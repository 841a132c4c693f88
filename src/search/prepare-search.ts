import { splitFilterTerms } from "./field-filters.ts";
import type { Term } from "./parse-terms.ts";
import type { SearchQuery } from "./query.ts";
import type { PreparedSearch } from "./search-run.ts";
import type { ShardManifest } from "./shard-manifest.ts";
import type { Fold } from "./units.ts";

/** Takes the filters that stand among the terms (地区:平谷) to those of the query; the terms' win. */
export function prepareSearch({
	required,
	excluded,
	query,
	manifest,
	fold,
}: {
	required: readonly Term[];
	excluded: readonly Term[];
	query: SearchQuery;
	manifest: ShardManifest;
	fold: Fold;
}): PreparedSearch {
	const wanted = splitFilterTerms(required, manifest.filterNames);
	const unwanted = splitFilterTerms(excluded, manifest.filterNames);
	return {
		required: wanted.terms,
		excluded: unwanted.terms,
		restriction: {
			filters: { ...query.filters, ...wanted.filters },
			excluded: unwanted.filters,
			...(query.from && { from: query.from }),
			...(query.to && { to: query.to }),
		},
		sort: query.sort,
		fold,
		isApproximate: false,
	};
}
