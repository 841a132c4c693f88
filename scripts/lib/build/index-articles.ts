import { rm } from "node:fs/promises";
import { join } from "node:path";
import { BUILD_TEXTS } from "../../../src/strings/command-texts-build.ts";
import { EXIT_CODES } from "../command/exit-codes.ts";
import { checkSearch } from "../search/check-search.ts";
import { makeEngine } from "../search/make-engine.ts";
import { makeShard, type MadeShard } from "../search/make-shard.ts";
import { planShards, SHARD_LIMIT } from "../search/plan-shards.ts";
import { writeIndex } from "../search/write-index.ts";
import { CACHE_DIRECTORY } from "./places.ts";
import { Refusal } from "../command/refusal.ts";
import type { SiteWork } from "./workshop.ts";

const MOST_SHOWN = 20;

/** Writes the search index of the articles, and of nothing else, into the tree; refuses if it misses anything. */
export async function indexArticles(work: SiteWork): Promise<void> {
	const { progress, tree, onStart } = work;
	const shards = await progress.stage(
		"search",
		() => makeIndex(work),
		(made) =>
			BUILD_TEXTS.indexed({
				articles: made.reduce((sum, { articles }) => sum + articles, 0),
				shards: made.length,
				made: made.filter(({ isCached }) => !isCached).length,
			}),
	);
	const unproved = shards.filter((shard) => !tree.claim(...toProof(shard, work)));
	const missed = await progress.stage(
		"find",
		async () =>
			unproved.length === 0
				? []
				: checkSearch({ directory: tree.directory, shards: unproved, onStart }),
		(found) => (found.length === 0 ? BUILD_TEXTS.found(unproved.length) : ""),
	);
	if (missed.length > 0) await refuse(unproved, missed);
	for (const shard of unproved) {
		const [name, key] = toProof(shard, work);
		tree.add(name, { key, files: [] });
	}
}

async function makeIndex({ plan, tree, digests, onStart }: SiteWork): Promise<MadeShard[]> {
	const { paper } = plan.publication;
	const cache = { cacheDirectory: join(CACHE_DIRECTORY, "search"), onStart };
	const made: MadeShard[] = [];
	// One at a time: an indexer takes up to 2.2 GB.
	const articles = paper.editions.flatMap((edition) => edition.articles);
	const plans = planShards(articles, SHARD_LIMIT, digests);
	for (const shard of plans) made.push(await makeShard(shard, cache));
	const engine = await makeEngine(cache);
	await writeIndex({ tree, engine, shards: made, paper });
	return made;
}

/** A shard in which everything was found is proved until it changes, or the code that searches. */
function toProof({ label, key }: MadeShard, { code, digests }: SiteWork): [string, string] {
	return [`found:${label}`, digests.digest([code.digest, key])];
}

/** The next build makes the shards anew, in case it was their files that were damaged. */
async function refuse(
	shards: readonly MadeShard[],
	missed: Awaited<ReturnType<typeof checkSearch>>,
): Promise<never> {
	for (const { directory } of shards) await rm(directory, { recursive: true, force: true });
	for (const sample of missed.slice(0, MOST_SHOWN)) console.error(BUILD_TEXTS.missed(sample));
	throw new Refusal(BUILD_TEXTS.unsearchable(missed.length), EXIT_CODES.failed);
}
