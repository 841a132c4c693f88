import { countFacets } from "./count-facets.ts";
import { listShards } from "./list-shards.ts";
import { searchShard, type ShardHit } from "./search-shard.ts";
import { searchShardApproximately } from "./search-approximately.ts";
import type { SearchAnswer, SearchHit } from "./searcher.ts";
import type { SearchRun } from "./search-run.ts";
import { NEWEST_ARTICLES, type ShardEntry } from "./shard-manifest.ts";
import { toResult } from "./to-result.ts";

/** A search ends with the first shard that brings it to so many hits more. */
const ENOUGH = 10;

/** What a run has found so far. */
interface Progress {
	waiting: readonly ShardEntry[];
	hits: readonly SearchHit[];
	/** Labels of shards that could not be had. */
	missing: readonly string[];
}

/** Searches the shards one by one, newest first (oldest first where that is asked), until there is enough. */
export async function searchShards(run: SearchRun): Promise<SearchAnswer> {
	return goOn(run, { waiting: await listShards(run), hits: [], missing: [] });
}

async function goOn(run: SearchRun, progress: Progress): Promise<SearchAnswer> {
	const found: FoundHit[] = [];
	const missing = [...progress.missing];
	let searched = 0;
	for (const entry of progress.waiting) {
		if (found.length >= ENOUGH && !isPartOf(entry, progress.waiting[searched - 1])) break;
		run.throwIfAborted();
		const hits = await searchEntry(run, entry);
		if (hits === undefined) missing.push(entry.label);
		else found.push(...hits.map((hit) => ({ hit, label: entry.label })));
		searched += 1;
	}
	run.throwIfAborted();
	return toAnswer(run, {
		waiting: progress.waiting.slice(searched),
		hits: [...progress.hits, ...sortHits(found, run).map((each) => toHit(run, each))],
		missing,
	});
}

/** Whether a shard and the few articles searched before it are of one year: what fits best may be in the rest of it. */
function isPartOf(entry: ShardEntry, former: ShardEntry | undefined): boolean {
	if (!former || Math.min(former.articles, entry.articles) > NEWEST_ARTICLES) return false;
	return former.label.slice(0, 4) === entry.label.slice(0, 4);
}

function toAnswer(run: SearchRun, progress: Progress): SearchAnswer {
	const isComplete = progress.waiting.length === 0;
	const { isApproximate } = run.search;
	return {
		hits: progress.hits,
		isComplete,
		isApproximate,
		missingShards: progress.missing,
		...(!isComplete && {
			searchOn: () => goOn({ ...run, throwIfAborted: () => undefined }, progress),
		}),
		countFacets: () => countFacets(run),
	};
}

/** Undefined where the shard cannot be had. */
async function searchEntry(
	{ index, search, throwIfAborted }: SearchRun,
	entry: ShardEntry,
): Promise<readonly ShardHit[] | undefined> {
	try {
		const shard = await index.openShard(entry);
		const hits = await (search.isApproximate ? searchShardApproximately : searchShard)(
			shard,
			search,
		);
		return search.sort === "oldest" ? [...hits].reverse() : hits;
	} catch {
		throwIfAborted();
		return undefined;
	}
}

interface FoundHit {
	hit: ShardHit;
	label: string;
}

/** Hits come in the order of their days, and keep it where nothing else decides. */
function sortHits(found: readonly FoundHit[], { search }: SearchRun): readonly FoundHit[] {
	if (search.sort !== "relevance") return found;
	return [...found].sort((a, b) => a.hit.tier - b.hit.tier || b.hit.score - a.hit.score);
}

function toHit({ index, search }: SearchRun, { hit, label }: FoundHit): SearchHit {
	return {
		id: `${label}/${hit.id}`,
		load: async () => toResult(index, { fragment: await hit.load(), search }),
	};
}
