import type { SearchDocument } from "../../../src/search/search-document.ts";
import { toBlocks } from "../../../src/search/search-document.ts";
import { parseTerms } from "../../../src/search/parse-terms.ts";
import { toRuns } from "../../../src/search/units.ts";
import { createRandom } from "../random.ts";

/** Something that the search must find. */
export interface Sample {
	/** The name of the article's fragment. */
	fragment: string;
	file: string;
	date: string;
	/** 2–8 characters as they stand in the text. */
	text: string;
}

/** A shard has a sample for every fourth article, but no fewer and no more than these. */
const FEWEST = 10;
const MOST = 50;
const ARTICLES_A_SAMPLE = 4;
const SHORTEST = 2;
const LONGEST = 8;

export interface IndexedDocument {
	document: SearchDocument;
	fragment: string;
}

/** Random pieces of random articles; the same for the same seed. */
export function pickSamples(indexed: readonly IndexedDocument[], seed: string): Sample[] {
	// The first 32 bits of a digest.
	const random = createRandom(Number.parseInt(seed.slice(0, 8), 16));
	const pick = <Item>(items: readonly Item[]) => items[Math.floor(random.next() * items.length)];
	const samples: Sample[] = [];
	const wanted = countSamples(indexed.length);
	for (let tries = 0; samples.length < wanted && tries < wanted * 10; tries += 1) {
		const chosen = pick(indexed);
		if (!chosen) break;
		const { article } = chosen.document;
		const block = pick([article.title, ...toBlocks(chosen.document)]) ?? "";
		const run = pick(toRuns(block).filter(({ length }) => length >= SHORTEST));
		if (!run) continue;
		const length = Math.min(run.length, random.between(SHORTEST, LONGEST));
		const start = random.between(0, run.length - length);
		const [first, last] = [run[start], run[start + length - 1]];
		if (!first || !last) continue;
		const text = block.slice(first.start, last.end);
		if (!isPlain(text)) continue;
		samples.push({ fragment: chosen.fragment, file: article.file, date: article.date, text });
	}
	return samples;
}

/** The newest shard is small, and proved anew after every edit. */
function countSamples(articles: number): number {
	return Math.min(MOST, Math.max(FEWEST, Math.ceil(articles / ARTICLES_A_SAMPLE)));
}

/** Whether the search takes a text for itself: not for what is to be left out, nor for a field's. */
function isPlain(text: string): boolean {
	const { required, excluded } = parseTerms(text, (character) => character);
	return excluded.length === 0 && required.every(({ field }) => field === undefined);
}
