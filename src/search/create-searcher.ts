import { parseTerms, type Term } from "./parse-terms.ts";
import { prepareSearch } from "./prepare-search.ts";
import type { SearchQuery } from "./query.ts";
import type { SearchIndex } from "./search-index.ts";
import type { SearchRun } from "./search-run.ts";
import { searchShards } from "./search-shards.ts";
import type { SearchAnswer, Searcher } from "./searcher.ts";
import { mayHoldTraditional, toFold } from "./traditional.ts";
import type { Fold } from "./units.ts";

/** Searches an index; docs/search.md tells how. */
export function createSearcher(index: SearchIndex): Searcher {
	let current = new AbortController();
	return {
		async search(query, { signal } = {}) {
			current.abort();
			current = new AbortController();
			const signals = [current.signal, ...(signal ? [signal] : [])];
			return answer(index, { query, throwIfAborted: () => throwIfAny(signals) });
		},
	};
}

function throwIfAny(signals: readonly AbortSignal[]): void {
	if (!signals.some(({ aborted }) => aborted)) return;
	throw new DOMException("A newer search has begun", "AbortError");
}

interface Question {
	query: SearchQuery;
	throwIfAborted(): void;
}

/** First what was typed, then its words apart where only a space joined them, then most of the words. */
async function answer(
	index: SearchIndex,
	{ query, throwIfAborted }: Question,
): Promise<SearchAnswer> {
	const manifest = await index.loadManifest();
	throwIfAborted();
	const fold = await loadFold(index, query.text);
	const { required, excluded, apart } = parseTerms(query.text, fold);
	const toRun = (terms: readonly Term[]): SearchRun => ({
		index,
		manifest,
		throwIfAborted,
		search: prepareSearch({ required: terms, excluded, query, manifest, fold }),
	});
	const exact = await searchShards(toRun(required));
	if (isAnswered(exact)) return exact;
	const apartAnswer = apart && (await searchShards(toRun(apart)));
	if (apartAnswer && isAnswered(apartAnswer)) return apartAnswer;
	const run = toRun(apart ?? required);
	const near = await searchShards({ ...run, search: { ...run.search, isApproximate: true } });
	return near.hits.length > 0 ? near : exact;
}

function isAnswered({ hits, isComplete }: SearchAnswer): boolean {
	return hits.length > 0 || !isComplete;
}

async function loadFold(index: SearchIndex, text: string): Promise<Fold> {
	if (!mayHoldTraditional(text)) return (character) => character;
	return toFold(await index.loadTraditional());
}
