import { SEARCH_FILTERS, type SearchFilter } from "../domain/search-filter.ts";
import { listShards } from "./list-shards.ts";
import { isAllowed, toHitId, toValues } from "./restriction.ts";
import { searchShardApproximately } from "./search-approximately.ts";
import { searchShard } from "./search-shard.ts";
import type { SearchRun } from "./search-run.ts";
import type { Facets } from "./searcher.ts";

/**
 * Counts the values of each filter in the whole answer. A filter's own choice
 * is left aside while its values are counted, so that another can be chosen.
 */
export async function countFacets(run: SearchRun): Promise<Facets> {
	const counts = new Map(SEARCH_FILTERS.map((filter) => [filter, new Map<string, number>()]));
	const { restriction, isApproximate } = run.search;
	const unnarrowed: SearchRun = { ...run, search: { ...run.search, restriction: { filters: {} } } };
	for (const entry of await listShards(unnarrowed)) {
		const shard = await run.index.openShard(entry);
		const search = isApproximate ? searchShardApproximately : searchShard;
		const found = new Set((await search(shard, unnarrowed.search)).map(({ id }) => id));
		const table = await shard.loadTable();
		for (const row of table.articles.filter((each) => found.has(toHitId(each)))) {
			for (const filter of SEARCH_FILTERS) {
				if (!isAllowed({ row, table }, restriction, filter)) continue;
				for (const value of toValues({ row, table }, filter)) add(counts.get(filter), value);
			}
		}
	}
	const toCounts = (filter: SearchFilter) => counts.get(filter) ?? new Map<string, number>();
	return {
		district: toCounts("district"),
		column: toCounts("column"),
		year: toCounts("year"),
		genre: toCounts("genre"),
	};
}

function add(counts: Map<string, number> | undefined, value: string): void {
	counts?.set(value, (counts.get(value) ?? 0) + 1);
}
