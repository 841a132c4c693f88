import { findCandidates } from "./find-candidates.ts";
import type { Restriction } from "./restriction.ts";
import type { SearchRun } from "./search-run.ts";
import type { ShardEntry } from "./shard-manifest.ts";

/** The part of the words that a shard must hold for an approximate answer. */
const LEAST_APPROXIMATE = 0.5;

/** The shards that may answer, in the order in which they are searched. */
export async function listShards({
	index,
	manifest,
	search,
}: SearchRun): Promise<readonly ShardEntry[]> {
	const shards = await findCandidates(index, {
		manifest,
		shards: manifest.shards.filter((entry) => isInTime(entry, search.restriction)),
		terms: search.required,
		least: search.isApproximate ? LEAST_APPROXIMATE : 1,
	});
	return search.sort === "oldest" ? [...shards].reverse() : shards;
}

function isInTime({ newest, oldest }: ShardEntry, { filters, from, to }: Restriction): boolean {
	const { year } = filters;
	const isInYear = !year || (newest.slice(0, 4) >= year && oldest.slice(0, 4) <= year);
	return isInYear && (from === undefined || newest >= from) && (to === undefined || oldest <= to);
}
