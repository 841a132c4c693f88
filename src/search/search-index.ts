import type { FragmentCard, ShardEntry, ShardManifest, ShardTable } from "./shard-manifest.ts";
import type { TraditionalTable } from "./traditional.ts";

/** The index as the search needs it: what fetches it is not its concern. Every call may reject. */
export interface SearchIndex {
	loadManifest(): Promise<ShardManifest>;
	loadTraditional(): Promise<TraditionalTable>;
	/** One bucket of `PresenceEntry`. */
	loadPresence(bucket: number): Promise<Uint8Array>;
	openShard(entry: ShardEntry): Promise<ShardIndex>;
}

/** One shard, open. What is searched are words as `toTokens` makes them. */
export interface ShardIndex {
	/** Articles in which the words follow one another. */
	find(phrase: readonly string[]): Promise<readonly IndexHit[]>;
	/** How well the articles that hold all words fit them (BM25), by id. */
	score(words: readonly string[]): Promise<ReadonlyMap<string, number>>;
	/** Articles with a word that begins so; `words` are such words, so that what holds them is fetched. */
	findPrefix(prefix: string, words: readonly string[]): Promise<readonly IndexHit[]>;
	/** All articles, newest first. */
	list(): Promise<readonly IndexHit[]>;
	loadTable(): Promise<ShardTable>;
}

export interface IndexHit {
	/** The name of its fragment. */
	id: string;
	/** Where the words stand, counted in words. */
	positions: readonly number[];
	load(): Promise<Fragment>;
}

/** An article as the index holds it. */
export interface Fragment {
	/** From the site's root, without base. */
	path: string;
	/** Blocks, one a line. */
	content: string;
	card: FragmentCard;
}
