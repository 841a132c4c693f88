import { findAllowed, type Restriction } from "./restriction.ts";
import { LEAD_LENGTH, ROLE_PREFIXES, TITLE_LENGTH } from "./search-document.ts";
import type { Fragment, IndexHit, ShardIndex } from "./search-index.ts";
import type { Term } from "./parse-terms.ts";
import { listGb2312 } from "./gb2312.ts";

/** Units beside Han that may follow one. */
const LATIN_FOLLOWERS = "%+-./0123456789:abcdefghijklmnopqrstuvwxyz~‰";

/** Above so many hits the fit is not worth its cost: newest first within a tier does as well. */
const MOST_SCORED = 1500;

/** 0 if all terms stand in the title, 1 if in title and lead, else 2. */
export type Tier = 0 | 1 | 2;

/** An article of a shard that answers a query. */
export interface ShardHit {
	id: string;
	tier: Tier;
	/** Greater is better, comparable within a tier. */
	score: number;
	load(): Promise<Fragment>;
}

export interface ShardSearch {
	required: readonly Term[];
	excluded: readonly Term[];
	restriction: Restriction;
}

/** The articles of a shard that hold every required term and no excluded one, newest first. */
export async function searchShard(shard: ShardIndex, search: ShardSearch): Promise<ShardHit[]> {
	const listed = await shard.list();
	const tiers = await findTiers(shard, search.required);
	if (tiers?.size === 0) return [];
	const allowed = await findAllowed(shard, search.restriction);
	const excluded = await findExcluded(shard, search.excluded);
	const found = listed.filter(
		({ id }) =>
			(tiers === undefined || tiers.has(id)) &&
			(allowed === undefined || allowed.has(id)) &&
			!excluded.has(id),
	);
	const scores = await findScores(shard, { terms: search.required, count: found.length });
	return found.map(({ id, load }) => ({
		id,
		load,
		tier: tiers?.get(id) ?? 0,
		score: scores.get(id) ?? 0,
	}));
}

/** The articles that hold any of the terms. */
export async function findExcluded(
	shard: ShardIndex,
	terms: readonly Term[],
): Promise<ReadonlySet<string>> {
	const hits = await Promise.all(terms.map((term) => findTerm(shard, term)));
	return new Set(hits.flat().map(({ id }) => id));
}

/** The worst tier of all terms by article; undefined if there are no terms. */
async function findTiers(
	shard: ShardIndex,
	terms: readonly Term[],
): Promise<Map<string, Tier> | undefined> {
	let tiers: Map<string, Tier> | undefined;
	for (const term of terms) {
		const hits = await findTerm(shard, term);
		const former = tiers;
		const both = former ? hits.filter(({ id }) => former.has(id)) : hits;
		tiers = new Map(both.map((hit) => [hit.id, worse(toTier(hit), former?.get(hit.id) ?? 0)]));
		if (tiers.size === 0) return tiers;
	}
	return tiers;
}

function worse(a: Tier, b: Tier): Tier {
	return a > b ? a : b;
}

function toTier({ positions }: IndexHit): Tier {
	const first = positions.reduce((least, position) => Math.min(least, position), Infinity);
	return first < TITLE_LENGTH ? 0 : first < LEAD_LENGTH ? 1 : 2;
}

async function findTerm(shard: ShardIndex, term: Term): Promise<readonly IndexHit[]> {
	const { field } = term;
	if (field === "reporters" || field === "correspondents" || field === "photographers") {
		return findWords(shard, term, ROLE_PREFIXES[field]);
	}
	const hits = await findWords(shard, term);
	if (field !== "title") return hits;
	return hits.filter((hit) => toTier(hit) === 0);
}

function findWords(shard: ShardIndex, { phrase, runs }: Term, prefix = "") {
	if (phrase.length > 0) return shard.find(phrase.map((word) => prefix + word));
	const unit = prefix + (runs[0]?.[0]?.text ?? "");
	// The words that begin with a unit lie side by side in the index; these make sure that all are fetched.
	const followers = [...LATIN_FOLLOWERS, ...listGb2312()];
	return shard.findPrefix(unit, [unit, ...followers.map((next) => unit + next)]);
}

async function findScores(
	shard: ShardIndex,
	{ terms, count }: { terms: readonly Term[]; count: number },
): Promise<ReadonlyMap<string, number>> {
	const words = terms.filter(({ field }) => field === undefined).flatMap(({ phrase }) => phrase);
	if (words.length === 0 || count < 2 || count > MOST_SCORED) return new Map();
	return shard.score(words);
}
