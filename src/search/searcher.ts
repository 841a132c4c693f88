import type { CalendarDay } from "../domain/calendar-day.ts";
import type { Genre } from "../domain/genre.ts";
import type { SearchFilter } from "../domain/search-filter.ts";
import type { SearchQuery } from "./query.ts";

/** A piece of text that is shown as it is; `isMarked` where the query stands in it. */
export interface Segment {
	text: string;
	isMarked: boolean;
}

/** What a result shows of its article. */
export interface SearchResult {
	/** From the site's root, without base. */
	path: string;
	kicker?: readonly Segment[];
	title: readonly Segment[];
	/** At most about 80 characters around what was searched; pieces that are apart are joined by "…". */
	excerpt: readonly Segment[];
	date: CalendarDay;
	/** The page of the edition, from 1. */
	page: number;
	genre: Genre;
	/** The name, not the id. */
	column?: string;
	/** Names, not ids. */
	districts: readonly string[];
}

export interface SearchHit {
	/** Unique within an answer. */
	id: string;
	/** Fetches what the result shows; rejects when it cannot be had. */
	load(): Promise<SearchResult>;
}

/** How many hits each value of a filter has; values without a hit are left out. */
export type Facets = Readonly<Record<SearchFilter, ReadonlyMap<string, number>>>;

export interface SearchAnswer {
	hits: readonly SearchHit[];
	/** False while older years have not been searched: `hits` holds the newest part of the answer. */
	isComplete: boolean;
	/** Searches on, and resolves with the longer answer (its hits begin with this one's). Absent when complete. */
	searchOn?: () => Promise<SearchAnswer>;
	/** Nothing holds the words as they were typed: the hits hold most of them. */
	isApproximate: boolean;
	/** Labels of the parts of the index that could not be had, such as `2020`. */
	missingShards: readonly string[];
	/** Counts the whole answer, older years included. */
	countFacets(): Promise<Facets>;
}

/** Finds articles. Only one search runs at a time: a newer one lets the older one reject with an `AbortError`. */
export interface Searcher {
	search(query: SearchQuery, options?: { signal?: AbortSignal }): Promise<SearchAnswer>;
}

export const SUGGESTION_KINDS = ["person", "district", "column", "organisation"] as const;

/** A name of the paper's registries that a reader may mean. */
export interface Suggestion {
	kind: (typeof SUGGESTION_KINDS)[number];
	name: string;
	/** Its own page from the site's root, where it has one. */
	path?: string;
}

/** Finds names by Han characters, pinyin or initials; at most eight, best first. */
export interface Suggester {
	suggest(text: string): Promise<readonly Suggestion[]>;
}
