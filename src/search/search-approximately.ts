import { findAllowed } from "./restriction.ts";
import type { IndexHit, ShardIndex } from "./search-index.ts";
import { findExcluded, type ShardHit, type ShardSearch } from "./search-shard.ts";
import type { Term } from "./parse-terms.ts";

/** The part of the words' weight that an article must hold. */
const LEAST_SHARE = 0.6;
/** The part of a term's words that must be left when those around one unit are wrong. */
const LEAST_LEFT = 0.5;

/** Articles of a shard that hold most of what was typed, best first. */
export async function searchShardApproximately(
	shard: ShardIndex,
	{ required, excluded, restriction }: ShardSearch,
): Promise<ShardHit[]> {
	const words = [...new Set(required.flatMap(({ phrase }) => phrase))];
	const holders = await findHolders(shard, words);
	const allowed = await findAllowed(shard, restriction);
	const unwanted = await findExcluded(shard, excluded);
	const listed = await shard.list();
	const weights = toWeights(holders, listed.length);
	return listed
		.filter(({ id }) => (allowed === undefined || allowed.has(id)) && !unwanted.has(id))
		.map((hit) => toHit({ hit, share: toShare({ id: hit.id, required, holders, weights }) }))
		.filter(({ score }) => score > 0)
		.sort((a, b) => b.score - a.score);
}

function toHit({ hit: { id, load }, share }: { hit: IndexHit; share: number }): ShardHit {
	return { id, load, tier: 2, score: share };
}

type Holders = ReadonlyMap<string, ReadonlySet<string>>;

async function findHolders(shard: ShardIndex, words: readonly string[]): Promise<Holders> {
	const found = await Promise.all(
		words.map(async (word) => {
			const hits = await shard.find([word]);
			return [word, new Set(hits.map(({ id }) => id))] as const;
		}),
	);
	return new Map(found);
}

/** Inverse document frequency; a word that nothing holds is a slip and weighs nothing. */
function toWeights(holders: Holders, articles: number): ReadonlyMap<string, number> {
	return new Map(
		[...holders].map(([word, ids]) => [
			word,
			ids.size === 0 ? 0 : Math.log(1 + articles / ids.size),
		]),
	);
}

interface Candidate {
	id: string;
	required: readonly Term[];
	holders: Holders;
	weights: ReadonlyMap<string, number>;
}

/** 0 for an article that holds too little. */
function toShare({ id, required, holders, weights }: Candidate): number {
	const isHeld = (word: string) => holders.get(word)?.has(id) ?? false;
	const words = required.flatMap(({ phrase }) => phrase);
	const total = words.reduce((sum, word) => sum + (weights.get(word) ?? 0), 0);
	const held = words.filter(isHeld).reduce((sum, word) => sum + (weights.get(word) ?? 0), 0);
	if (held === 0) return 0;
	const share = held / total;
	const isNear = required.every(({ phrase }) => isHeldButOneUnit(phrase, isHeld));
	return share >= LEAST_SHARE || isNear ? share : 0;
}

/** Whether all words are held except those that a single wrong unit spoils: two in a row, or one at an end. */
function isHeldButOneUnit(phrase: readonly string[], isHeld: (word: string) => boolean): boolean {
	const missing = phrase.flatMap((word, index) => (isHeld(word) ? [] : [index]));
	if (missing.length === 0) return true;
	const span = (missing.at(-1) ?? 0) - (missing[0] ?? 0) + 1;
	return span <= 2 && phrase.length - missing.length >= phrase.length * LEAST_LEFT;
}
