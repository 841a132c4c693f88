import { rm } from "node:fs/promises";
import { join } from "node:path";
import type { SitePlan } from "../../../src/plan/plan-site.ts";
import { BUILD_TEXTS } from "../../../src/strings/command-texts-build.ts";
import { EXIT_CODES } from "../command/exit-codes.ts";
import { checkSearch } from "../search/check-search.ts";
import { makeEngine } from "../search/make-engine.ts";
import { makeShard, type MadeShard } from "../search/make-shard.ts";
import { planShards } from "../search/plan-shards.ts";
import { writeIndex } from "../search/write-index.ts";
import { CACHE_DIRECTORY } from "./places.ts";
import { Refusal } from "../command/refusal.ts";
import type { Workshop } from "./workshop.ts";

const MOST_SHOWN = 20;

/** Writes the search index of the articles, and of nothing else, into `next`; refuses if it misses anything. */
export async function indexArticles(workshop: Workshop, { publication }: SitePlan): Promise<void> {
	const { paper } = publication;
	const { places, progress, onStart } = workshop;
	const cache = { cacheDirectory: join(CACHE_DIRECTORY, "search"), onStart };
	const plans = planShards(paper.editions.flatMap(({ articles }) => articles));
	const shards = await progress.stage(
		"search",
		async () => {
			const made: MadeShard[] = [];
			// One at a time: an indexer takes up to 2.2 GB.
			for (const plan of plans) made.push(await makeShard(plan, cache));
			const engine = await makeEngine(cache);
			await writeIndex({ directory: places.next, engine, shards: made, paper });
			return made;
		},
		(made) =>
			BUILD_TEXTS.indexed({
				articles: made.reduce((sum, { articles }) => sum + articles, 0),
				shards: made.length,
				cached: made.filter(({ isCached }) => isCached).length,
			}),
	);
	const missed = await progress.stage(
		"find",
		() => checkSearch({ directory: places.next, shards, onStart }),
		(found) => (found.length === 0 ? BUILD_TEXTS.found : ""),
	);
	if (missed.length === 0) return;
	// The next build makes them anew, in case it was their files that were damaged.
	for (const { directory } of shards) await rm(directory, { recursive: true, force: true });
	for (const sample of missed.slice(0, MOST_SHOWN)) console.error(BUILD_TEXTS.missed(sample));
	throw new Refusal(BUILD_TEXTS.unsearchable(missed.length), EXIT_CODES.failed);
}
