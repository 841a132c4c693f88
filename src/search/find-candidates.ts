import type { Term } from "./parse-terms.ts";
import { mayHold, toBucket } from "./presence.ts";
import type { SearchIndex } from "./search-index.ts";
import type { ShardEntry, ShardManifest } from "./shard-manifest.ts";

/** More words than these make a shard hardly more certain, and each costs a bucket. */
const MOST_WORDS = 4;

/**
 * The shards that may answer: those that may hold `least` (0–1) of the terms'
 * words. A shard of which the filter knows nothing stays.
 */
export async function findCandidates(
	index: SearchIndex,
	{ manifest, shards, terms, least }: CandidateSearch,
): Promise<readonly ShardEntry[]> {
	const words = pickWords(terms);
	if (manifest.presence === undefined || words.length === 0) return shards;
	const known = await loadKnown(index, { presence: manifest.presence, words });
	return shards.filter(({ label }) => {
		const buckets = known.get(label);
		if (buckets === undefined) return true;
		const held = words.filter((word) => mayHold(buckets.get(word) ?? new Uint8Array(1), word));
		return held.length >= words.length * least;
	});
}

export interface CandidateSearch {
	manifest: ShardManifest;
	shards: readonly ShardEntry[];
	terms: readonly Term[];
	least: number;
}

/** Words of the text itself: a name's own words stand in the filter, those of a signature do not. */
function pickWords(terms: readonly Term[]): string[] {
	const words = [...new Set(terms.flatMap(({ phrase }) => phrase))];
	if (words.length <= MOST_WORDS) return words;
	const step = words.length / MOST_WORDS;
	return Array.from({ length: MOST_WORDS }, (_, index) => words[Math.floor(index * step)] ?? "");
}

/** By label and word, the shard's part of the word's bucket. */
async function loadKnown(
	index: SearchIndex,
	{
		presence,
		words,
	}: { presence: NonNullable<ShardManifest["presence"]>; words: readonly string[] },
): Promise<ReadonlyMap<string, ReadonlyMap<string, Uint8Array>>> {
	const buckets = await Promise.all(words.map((word) => index.loadPresence(toBucket(word))));
	let offset = 0;
	const known = new Map<string, ReadonlyMap<string, Uint8Array>>();
	for (const { label, bytes } of presence.shards) {
		const [start, end] = [offset, offset + bytes];
		const parts = words.map((word, at) => [word, buckets[at]?.subarray(start, end)] as const);
		known.set(label, new Map(parts.filter(hasPart)));
		offset = end;
	}
	return known;
}

function hasPart(
	entry: readonly [string, Uint8Array | undefined],
): entry is readonly [string, Uint8Array] {
	return entry[1] !== undefined;
}
