import { rm } from "node:fs/promises";
import { join } from "node:path";
import { BUILD_TEXTS } from "../../../src/strings/command-texts-build.ts";
import { EXIT_CODES } from "../command/exit-codes.ts";
import { CHECK_SCRIPT, checkSearch } from "../search/check-search.ts";
import { makeEngine } from "../search/make-engine.ts";
import { isMade, makeShard, type MadeShard, SHARD_SCRIPT } from "../search/make-shard.ts";
import { planShards, SHARD_LIMIT, type ShardPlan } from "../search/plan-shards.ts";
import { writeIndex } from "../search/write-index.ts";
import type { Children } from "./children.ts";
import { CACHE_DIRECTORY } from "./places.ts";
import { pruneFolder, touch } from "./prune-folder.ts";
import { Refusal } from "../command/refusal.ts";
import { isToBeMade, type ReadWork, type SiteWork, type Workshop } from "./workshop.ts";

const MOST_SHOWN = 20;

/** Where shards are kept, by their keys. */
export const SHARD_CACHE = join(CACHE_DIRECTORY, "search");

/** Shards that hold no more than this are indexed beside other work: half a gigabyte of memory. */
const ALONGSIDE = 1_000_000;

/** Shards that are kept beside those of the site: of other papers, branches and states of this one. */
const OTHER_SHARDS = 24;

/** What is to be indexed. */
export interface IndexPlan {
	/** Newest first. */
	shards: readonly ShardPlan[];
	/** Whether there is memory to do it beside all other work. */
	isLight: boolean;
}

/**
 * Starts the processes that most builds need for their search, before it is known
 * whether this one does: to start them takes as long as to plan the site.
 */
export function prepareSearch(children: Children): void {
	children.prepare(SHARD_SCRIPT);
	children.prepare(CHECK_SCRIPT);
}

/** Divides the published articles into shards, and looks which of them are known. */
export function planIndex(read: Pick<SiteWork, "publication" | "digests" | "year">): IndexPlan {
	const articles = read.publication.paper.editions.flatMap((edition) => edition.articles);
	const planned = planShards(articles, SHARD_LIMIT, read.digests);
	const shards = planned.filter(({ label }) => isToBeMade(label, read));
	const heavy = shards.filter((shard) => countCharacters(shard) > ALONGSIDE);
	return { shards, isLight: heavy.every(({ key }) => isMade(key, SHARD_CACHE)) };
}

function countCharacters({ articles }: ShardPlan): number {
	return articles.reduce((sum, { bodyLength }) => sum + bodyLength, 0);
}

/** The search index of a site in the making. */
export interface IndexInMaking {
	/** Puts it into the tree, alone or beside other work. */
	place(work: SiteWork): Promise<readonly MadeShard[]>;
}

/** Begins to index the published articles, and nothing else, before there is a tree for the index. */
export function startIndex(read: ReadWork, plan: IndexPlan): IndexInMaking {
	const site = Promise.withResolvers<SiteWork>();
	const placed = makeShards(read, plan, async (made) => {
		const { tree, code, children, publication } = await site.promise;
		const engine = await makeEngine({ cacheDirectory: SHARD_CACHE, children });
		const { paper } = publication;
		await writeIndex({ tree, engine, shards: made, paper, code: code.digest });
	});
	// Whoever wants it placed hears how it ends.
	placed.catch(() => undefined);
	return {
		place(work) {
			site.resolve(work);
			return placed;
		},
	};
}

/** Makes the shards, or finds them made, and uses them. */
export function makeShards(
	{ progress, children }: Pick<Workshop, "progress" | "children">,
	{ shards }: IndexPlan,
	use: (made: readonly MadeShard[]) => Promise<void>,
): Promise<MadeShard[]> {
	const make = async () => {
		const made: MadeShard[] = [];
		// One at a time: an indexer takes up to 1.6 GB.
		for (const shard of shards)
			made.push(await makeShard(shard, { cacheDirectory: SHARD_CACHE, children }));
		await use(made);
		for (const { directory } of made) await touch(directory);
		await pruneFolder(SHARD_CACHE, made.length + OTHER_SHARDS);
		return made;
	};
	return progress.stage("search", make, (made) =>
		BUILD_TEXTS.indexed({
			articles: made.reduce((sum, { articles }) => sum + articles, 0),
			shards: made.length,
			made: made.filter(({ isCached }) => !isCached).length,
		}),
	);
}

/** Searches for what the articles of new shards hold; refuses if anything is missed. */
export async function proveSearch(work: SiteWork, shards: readonly MadeShard[]): Promise<void> {
	const { progress, tree, children } = work;
	const unproved = shards.filter((shard) => !tree.claim(...toProof(shard, work)));
	const missed = await progress.stage(
		"find",
		async () =>
			unproved.length === 0
				? []
				: checkSearch({ directory: tree.directory, shards: unproved, children }),
		(found) => (found.length === 0 ? BUILD_TEXTS.found(unproved.length) : ""),
	);
	if (missed.length > 0) await refuse(unproved, missed);
	for (const shard of unproved) {
		const [name, key] = toProof(shard, work);
		tree.add(name, { key, files: [] });
	}
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
