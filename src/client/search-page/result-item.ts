import type { Segment, SearchResult } from "../../search/searcher.ts";
import { formatDay, formatPageNumber } from "../../strings/format.ts";
import { GENRE_NAMES } from "../../strings/genre-names.ts";
import { SEARCH_WORDS } from "../../strings/search-words.ts";
import { formatFindFragment } from "../find-fragment.ts";
import { toSegmentNodes } from "../segment-nodes.ts";

export interface ItemSetting {
	/** Of the site, with a slash at both ends. */
	base: string;
	/** What the article is to mark when it is opened. */
	query: string;
	isApproximate: boolean;
}

/** One result as a list item: kicker, title, marked excerpt, day, page, genre, column, districts. */
export function toResultItem(result: SearchResult, setting: ItemSetting): HTMLLIElement {
	const item = document.createElement("li");
	if (result.kicker) item.append(toLine("kicker", toSegmentNodes(result.kicker)));
	const title = document.createElement("h2");
	const link = document.createElement("a");
	link.href = setting.base + result.path.slice(1) + formatFindFragment(toMarked(result, setting));
	link.append(...toSegmentNodes(result.title));
	title.append(link);
	item.append(title, toLine("summary", toSegmentNodes(result.excerpt)), toFacts(result, setting));
	return item;
}

/** Stands for a result that could not be fetched. */
export function toLostItem(): HTMLLIElement {
	const item = document.createElement("li");
	item.append(toLine("search-lost", [SEARCH_WORDS.resultFailed]));
	return item;
}

/** Nothing holds the words of an approximate answer as they were typed: its own marks are looked for. */
function toMarked({ title, excerpt }: SearchResult, { query, isApproximate }: ItemSetting): string {
	if (!isApproximate) return query;
	const isMarked = ({ isMarked: is }: Segment) => is;
	const texts = [...title, ...excerpt].filter(isMarked).map(({ text }) => `"${text}"`);
	return [...new Set(texts)].join(" ");
}

function toFacts(
	{ date, page, genre, column, districts }: SearchResult,
	{ isApproximate }: ItemSetting,
): HTMLParagraphElement {
	const facts = [formatDay(date), formatPageNumber(page), GENRE_NAMES[genre], column, ...districts];
	const spans = facts.filter((fact) => fact !== undefined).map(toSpan);
	if (isApproximate) {
		const label = toSpan(SEARCH_WORDS.approximate);
		label.className = "search-approximate";
		spans.unshift(label);
	}
	return toLine("story-date", spans);
}

function toSpan(text: string): HTMLSpanElement {
	const span = document.createElement("span");
	span.textContent = text;
	return span;
}

function toLine(name: string, nodes: readonly (Node | string)[]): HTMLParagraphElement {
	const line = document.createElement("p");
	line.className = name;
	line.append(...nodes);
	return line;
}
