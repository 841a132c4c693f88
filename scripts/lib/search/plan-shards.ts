import type { Article } from "../../../src/domain/article.ts";
import { createModelDigests, type ModelDigests } from "../../../src/plan/model-digests.ts";
import { INDEXED_MARKS, NEWEST_ARTICLES } from "../../../src/search/shard-manifest.ts";
import { TOKENISER_VERSION } from "../../../src/search/search-document.ts";
import { PAGEFIND_VERSION } from "./pagefind-version.ts";

/** What one shard may hold at most; a year with more has several. */
export interface ShardLimit {
	articles: number;
	/** UTF-16 code units of Markdown. */
	characters: number;
}

/**
 * The indexer needs about 0.6 KB of memory a character (docs/search.md), and a
 * build of 50,000 articles may have 2.5 GB with it.
 */
export const SHARD_LIMIT: ShardLimit = { articles: 5000, characters: 2_000_000 };

/** Raised by every change to what a shard's files hold. */
const SHARD_VERSION = 3;

/** Articles that are indexed together. */
export interface ShardPlan {
	/** 2020; 2020.2 for the second 5,000 of that year. */
	label: string;
	/** SHA-256 of all that decides what the shard's files hold. */
	key: string;
	/** Newest first. */
	articles: readonly Article[];
}

/**
 * Divides the articles by year, newest shard first. Within a year the oldest
 * articles come first into a shard, so that a new one changes the last shard
 * only. A function of the articles alone: a site that grew and one that is built
 * at once have the same shards.
 */
export function planShards(
	articles: readonly Article[],
	limit: ShardLimit = SHARD_LIMIT,
	digests: ModelDigests = createModelDigests(),
): ShardPlan[] {
	const oldestFirst = articles.toReversed();
	const years = Map.groupBy(oldestFirst, ({ date }) => date.slice(0, 4));
	const newest = [...years.keys()].at(-1);
	return [...years]
		.flatMap(([year, ofYear]) =>
			divide(ofYear, { year, isNewest: year === newest, limit, digests }),
		)
		.toReversed();
}

interface Division {
	year: string;
	isNewest: boolean;
	limit: ShardLimit;
	digests: ModelDigests;
}

function divide(
	ofYear: readonly Article[],
	{ year, isNewest, limit, digests }: Division,
): ShardPlan[] {
	const settled = isNewest
		? NEWEST_ARTICLES * Math.floor((ofYear.length - 1) / NEWEST_ARTICLES)
		: ofYear.length;
	const parts = [...fill(ofYear.slice(0, settled), limit), ...fill(ofYear.slice(settled), limit)];
	return parts.map((part, index) => {
		const articles = part.toReversed();
		const label = parts.length === 1 ? year : `${year}.${index + 1}`;
		return { label, key: toKey(articles, digests), articles };
	});
}

/** One part after the other, each as full as it may be. */
function fill(articles: readonly Article[], limit: ShardLimit): Article[][] {
	const parts: Article[][] = [];
	let characters = 0;
	for (const article of articles) {
		const part = parts.at(-1);
		characters += article.bodyLength;
		if (part && part.length < limit.articles && characters <= limit.characters) part.push(article);
		else {
			parts.push([article]);
			characters = article.bodyLength;
		}
	}
	return parts;
}

function toKey(articles: readonly Article[], digests: ModelDigests): string {
	const versions = [SHARD_VERSION, TOKENISER_VERSION, PAGEFIND_VERSION, INDEXED_MARKS];
	return digests.digest([versions, articles]);
}
