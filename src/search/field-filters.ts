import { SEARCH_FILTERS, type SearchFilter } from "../domain/search-filter.ts";
import type { SearchField } from "./fields.ts";
import type { Term } from "./parse-terms.ts";
import type { ShardManifest } from "./shard-manifest.ts";

/** Terms that narrow by a filter, taken out of the others: 地区:平谷. */
export interface SplitTerms {
	terms: readonly Term[];
	filters: Readonly<Partial<Record<SearchFilter, string>>>;
}

/** A name that nothing bears stands for itself, so that nothing is found. */
export function splitFilterTerms(
	terms: readonly Term[],
	names: ShardManifest["filterNames"],
): SplitTerms {
	const filters: Partial<Record<SearchFilter, string>> = {};
	const rest: Term[] = [];
	for (const term of terms) {
		if (isFilter(term.field)) filters[term.field] = toValue(term.field, term.text, names);
		else rest.push(term);
	}
	return { terms: rest, filters };
}

function isFilter(field: SearchField | undefined): field is SearchFilter {
	return SEARCH_FILTERS.some((filter) => filter === field);
}

function toValue(filter: SearchFilter, text: string, names: ShardManifest["filterNames"]): string {
	if (filter === "year") return text.replace(/年$/u, "");
	const known = names[filter];
	const named =
		known.find(([name, value]) => name === text || value === text) ??
		known.find(([name]) => name.startsWith(text)) ??
		known.find(([name]) => name.includes(text));
	return named?.[1] ?? text;
}
