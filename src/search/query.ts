import { type CalendarDay, parseCalendarDay } from "../domain/calendar-day.ts";
import { SEARCH_FILTERS, type SearchFilter } from "../domain/search-filter.ts";

export const SEARCH_SORTS = ["relevance", "newest", "oldest"] as const;

export type SearchSort = (typeof SEARCH_SORTS)[number];

/** A search as its address tells it. */
export interface SearchQuery {
	/** Trimmed; empty when only filters are set. */
	text: string;
	filters: Readonly<Partial<Record<SearchFilter, string>>>;
	/** The first and the last day of the editions that are searched. */
	from?: CalendarDay;
	to?: CalendarDay;
	sort: SearchSort;
}

/** Reads `?q=平谷&district=pinggu&from=2020-11-01&sort=newest`; what is unknown or empty is left out. */
export function parseSearchQuery(parameters: URLSearchParams): SearchQuery {
	const filters: Partial<Record<SearchFilter, string>> = {};
	for (const name of SEARCH_FILTERS) {
		const value = parameters.get(name)?.trim();
		if (value) filters[name] = value;
	}
	const sort = SEARCH_SORTS.find((known) => known === parameters.get("sort")) ?? "relevance";
	const from = parseCalendarDay(parameters.get("from") ?? "");
	const to = parseCalendarDay(parameters.get("to") ?? "");
	return {
		text: parameters.get("q")?.trim() ?? "",
		filters,
		...(from && { from }),
		...(to && { to }),
		sort,
	};
}

/** The inverse of `parseSearchQuery`, without a leading `?`; defaults are left out. */
export function formatSearchQuery({ text, filters, from, to, sort }: SearchQuery): string {
	const parameters = new URLSearchParams();
	if (text) parameters.set("q", text);
	for (const name of SEARCH_FILTERS) {
		const value = filters[name];
		if (value) parameters.set(name, value);
	}
	if (from) parameters.set("from", from);
	if (to) parameters.set("to", to);
	if (sort !== "relevance") parameters.set("sort", sort);
	return parameters.toString();
}

export function isEmptyQuery({ text, filters, from, to }: SearchQuery): boolean {
	return text === "" && Object.keys(filters).length === 0 && !from && !to;
}
