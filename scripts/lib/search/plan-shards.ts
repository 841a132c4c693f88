import { createHash } from "node:crypto";
import type { Article } from "../../../src/domain/article.ts";
import { INDEXED_MARKS } from "../../../src/search/shard-manifest.ts";
import { TOKENISER_VERSION } from "../../../src/search/search-document.ts";
import { PAGEFIND_VERSION } from "./pagefind-version.ts";

/** A year with more articles has several shards: the indexer needs about 0.4 MB an article. */
export const SHARD_SIZE = 5000;
/** Raised by every change to what a shard's files hold. */
const SHARD_VERSION = 1;

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
 * articles come first into a shard, so that a new one changes the last shard only.
 */
export function planShards(articles: readonly Article[], size = SHARD_SIZE): ShardPlan[] {
	const oldestFirst = articles.toReversed();
	const years = Map.groupBy(oldestFirst, ({ date }) => date.slice(0, 4));
	return [...years].flatMap(([year, ofYear]) => divide(ofYear, { year, size })).toReversed();
}

function divide(
	ofYear: readonly Article[],
	{ year, size }: { year: string; size: number },
): ShardPlan[] {
	const count = Math.ceil(ofYear.length / size);
	return Array.from({ length: count }, (_, index) => {
		const articles = ofYear.slice(index * size, (index + 1) * size).toReversed();
		const label = count === 1 ? year : `${year}.${index + 1}`;
		return { label, key: toKey(articles), articles };
	});
}

function toKey(articles: readonly Article[]): string {
	const hash = createHash("sha256");
	hash.update(JSON.stringify([SHARD_VERSION, TOKENISER_VERSION, PAGEFIND_VERSION, INDEXED_MARKS]));
	for (const { bodyLine: _, pictures: __, aliases: ___, tags: ____, ...article } of articles) {
		hash.update(JSON.stringify(article));
	}
	return hash.digest("hex");
}
