import { SEARCH_FILTERS } from "../../domain/search-filter.ts";
import { parseSearchQuery, type SearchQuery } from "../../search/query.ts";
import { findElement } from "../find-element.ts";

type Field = HTMLInputElement | HTMLSelectElement;

/** What the form asks. */
export function readForm(form: HTMLFormElement): SearchQuery {
	const parameters = new URLSearchParams();
	for (const [name, value] of new FormData(form)) {
		if (typeof value === "string") parameters.set(name, value);
	}
	return parseSearchQuery(parameters);
}

/** The inverse of `readForm`. A value that no option has gets one, so that it can be seen and undone. */
export function fillForm(
	form: HTMLFormElement,
	{ text, filters, from, to, sort }: SearchQuery,
): void {
	const values: Readonly<Record<string, string>> = {
		q: text,
		from: from ?? "",
		to: to ?? "",
		sort: sort === "relevance" ? "" : sort,
	};
	for (const [name, value] of Object.entries(values)) findField(form, name).value = value;
	for (const name of SEARCH_FILTERS) fillFilter(findField(form, name), filters[name] ?? "");
}

function fillFilter(field: Field, value: string): void {
	field.value = value;
	if (field.value === value || !(field instanceof HTMLSelectElement)) return;
	field.append(new Option(value, value));
	field.value = value;
}

export function findField(form: HTMLFormElement, name: string): Field {
	return findElement<Field>(form, `[name="${name}"]`);
}
