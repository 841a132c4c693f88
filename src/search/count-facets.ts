import { SEARCH_FILTERS } from "../domain/search-filter.ts";
import { listShards } from "./list-shards.ts";
import { isAllowed, type TableRow, toHitId, toValues } from "./restriction.ts";
import { searchShardApproximately } from "./search-approximately.ts";
import { searchShard } from "./search-shard.ts";
import type { SearchRun } from "./search-run.ts";
import type { ShardEntry } from "./shard-manifest.ts";
import type { Facets } from "./searcher.ts";

/**
 * Counts the values of each filter in the whole answer, as far as the shards can be had. A filter's own choice
 * is left aside while its values are counted, so that another can be chosen.
 */
export async function countFacets(run: SearchRun): Promise<Facets> {
	const facets = {
		district: new Map<string, number>(),
		column: new Map<string, number>(),
		year: new Map<string, number>(),
		genre: new Map<string, number>(),
	} satisfies Facets;
	const { restriction } = run.search;
	const unnarrowed: SearchRun = { ...run, search: { ...run.search, restriction: { filters: {} } } };
	for (const entry of await listShards(unnarrowed)) {
		for (const each of await findRows(unnarrowed, entry)) {
			for (const filter of SEARCH_FILTERS) {
				if (!isAllowed(each, restriction, filter)) continue;
				for (const value of toValues(each, filter)) add(facets[filter], value);
			}
		}
	}
	return facets;
}

/** The rows of the articles that a shard answers with; none where it cannot be had, which the answer tells. */
async function findRows({ index, search }: SearchRun, entry: ShardEntry): Promise<TableRow[]> {
	try {
		const shard = await index.openShard(entry);
		const hits = await (search.isApproximate ? searchShardApproximately : searchShard)(
			shard,
			search,
		);
		const found = new Set(hits.map(({ id }) => id));
		const table = await shard.loadTable();
		return table.articles.filter((row) => found.has(toHitId(row))).map((row) => ({ row, table }));
	} catch {
		return [];
	}
}

function add(counts: Map<string, number>, value: string): void {
	counts.set(value, (counts.get(value) ?? 0) + 1);
}
