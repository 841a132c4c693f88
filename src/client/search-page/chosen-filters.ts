import { SEARCH_FILTERS, type SearchFilter } from "../../domain/search-filter.ts";
import type { SearchQuery } from "../../search/query.ts";
import { formatDayLimit, formatRemoval } from "../../strings/search-words.ts";

/** A condition that a reader can take back; `name` is that of its field. */
interface Chosen {
	name: string;
	label: string;
}

/** Shows what narrows the search, each with a button that takes it back. */
export function showChosenFilters(
	list: HTMLElement,
	{
		query,
		findLabel,
		remove,
	}: {
		query: SearchQuery;
		findLabel(filter: SearchFilter, value: string): string;
		remove(name: string): void;
	},
): void {
	const chosen = listChosen(query, findLabel);
	list.hidden = chosen.length === 0;
	list.replaceChildren(
		...chosen.map(({ name, label }) => {
			const button = document.createElement("button");
			button.type = "button";
			button.setAttribute("aria-label", formatRemoval(label));
			button.textContent = label;
			button.addEventListener("click", () => remove(name));
			const item = document.createElement("li");
			item.append(button);
			return item;
		}),
	);
}

function listChosen(
	{ filters, from, to }: SearchQuery,
	findLabel: (filter: SearchFilter, value: string) => string,
): readonly Chosen[] {
	const chosen: Chosen[] = SEARCH_FILTERS.flatMap((name) => {
		const value = filters[name];
		return value ? [{ name, label: findLabel(name, value) }] : [];
	});
	if (from) chosen.push({ name: "from", label: formatDayLimit("from", from) });
	if (to) chosen.push({ name: "to", label: formatDayLimit("to", to) });
	return chosen;
}
