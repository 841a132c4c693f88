import type { CalendarDay } from "../domain/calendar-day.ts";
import type { Genre } from "../domain/genre.ts";

/**
 * The newest articles of the newest year stand in a shard of their own, at most
 * so many, because what is edited is nearly always new: it is indexed again
 * within a second, and the rest of the year once in so many articles.
 */
export const NEWEST_ARTICLES = 100;

/** Where the index lies, from the site's root without base, without a leading slash. */
export const INDEX_FOLDER = "pagefind/";
/** In `INDEX_FOLDER`: what is named by its content and may be cached for ever. */
export const PARTS_FOLDER = "parts/";
/** The language the shards are indexed in: none that Pagefind would stem or cut. */
export const INDEX_LANGUAGE = "x-han";
/** Marks that are part of words; Pagefind drops others. */
export const INDEXED_MARKS = "%‰+.-:/~·";

/** `shards.json`: all parts of the index, newest first. */
export interface ShardManifest {
	shards: readonly ShardEntry[];
	/** Addresses from `INDEX_FOLDER`. */
	traditional: string;
	names: string;
	/** What a reader may write behind 地区:, 栏目: and 体裁:, with the value it stands for. */
	filterNames: Readonly<Record<"district" | "column" | "genre", readonly FilterName[]>>;
	/** Absent where the paper has too few shards to skip any. */
	presence?: PresenceEntry;
}

/** Name, value. */
export type FilterName = readonly [string, string];

export interface ShardEntry {
	/** The year, with a number behind it where a year has several: 2020, 2021.2. */
	label: string;
	/** Its folder from `INDEX_FOLDER`, with a trailing slash. */
	path: string;
	/** Changes with anything in the shard. */
	key: string;
	articles: number;
	/** The days of its newest and its oldest article. */
	newest: CalendarDay;
	oldest: CalendarDay;
	/** The address of its `ShardTable` from `path`. */
	table: string;
}

export interface PresenceEntry {
	/** The folder of the buckets from `INDEX_FOLDER`, with a trailing slash. */
	path: string;
	/** Which shards it knows and how many bytes each has in a bucket, in their order there. */
	shards: readonly { label: string; bytes: number }[];
}

/**
 * What filters, facets and sorting need to know of a shard's articles, newest
 * first. Values stand as indexes into the lists at its head.
 */
export interface ShardTable {
	days: readonly CalendarDay[];
	districts: readonly string[];
	columns: readonly string[];
	genres: readonly Genre[];
	/** One per article: the id of its fragment without `x-han_`, then the indexes. */
	articles: readonly ShardRow[];
}

/** Fragment, day, districts, genre, column (-1 without one). */
export type ShardRow = readonly [string, number, readonly number[], number, number];

/** What a fragment's `meta` holds, all of it text as Pagefind wants it. */
export interface FragmentCard {
	title: string;
	kicker?: string;
	date: string;
	page: string;
	genre: string;
	column?: string;
	/** Joined by 、. */
	districts: string;
	/** "1" if the text holds traditional characters, so that marking it needs the table. */
	traditional?: string;
}

/** `names.json`: the names of the paper's registries. */
export interface NameEntry {
	kind: "person" | "district" | "column" | "organisation";
	name: string;
	/** Other names it goes by. */
	aliases?: readonly string[];
	path?: string;
	/** Pinyin without tones, one per character, ü as v. */
	syllables: readonly string[];
}
