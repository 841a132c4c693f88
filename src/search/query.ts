import { SEARCH_FILTERS, type SearchFilter } from "../domain/search-filter.ts";

export const SEARCH_SORTS = ["relevance", "newest", "oldest"] as const;

export type SearchSort = (typeof SEARCH_SORTS)[number];

/** A search as its address tells it. */
export interface SearchQuery {
	/** Trimmed; empty when only filters are set. */
	text: string;
	filters: Readonly<Partial<Record<SearchFilter, string>>>;
	sort: SearchSort;
}

/** Reads `?q=平谷&district=pinggu&sort=newest`; what is unknown or empty is left out. */
export function parseSearchQuery(parameters: URLSearchParams): SearchQuery {
	const filters: Partial<Record<SearchFilter, string>> = {};
	for (const name of SEARCH_FILTERS) {
		const value = parameters.get(name)?.trim();
		if (value) filters[name] = value;
	}
	const sort = SEARCH_SORTS.find((known) => known === parameters.get("sort")) ?? "relevance";
	return { text: parameters.get("q")?.trim() ?? "", filters, sort };
}

/** The inverse of `parseSearchQuery`, without a leading `?`; defaults are left out. */
export function formatSearchQuery({ text, filters, sort }: SearchQuery): string {
	const parameters = new URLSearchParams();
	if (text) parameters.set("q", text);
	for (const name of SEARCH_FILTERS) {
		const value = filters[name];
		if (value) parameters.set(name, value);
	}
	if (sort !== "relevance") parameters.set("sort", sort);
	return parameters.toString();
}

export function isEmptyQuery({ text, filters }: SearchQuery): boolean {
	return text === "" && Object.keys(filters).length === 0;
}
