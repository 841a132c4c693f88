import { parseCalendarDay } from "../domain/calendar-day.ts";
import { formatDay } from "../strings/format.ts";
import { toExcerptNodes } from "./excerpt.ts";
import type { PagefindData } from "./pagefind.ts";

/** One result as a list item: title, marked excerpt, date, district and column. */
export function toResultItem({ url, excerpt, meta }: PagefindData): HTMLLIElement {
	const item = document.createElement("li");
	const title = document.createElement("h2");
	const link = document.createElement("a");
	link.href = url;
	link.textContent = meta["title"] ?? url;
	title.append(link);
	const text = document.createElement("p");
	text.className = "summary";
	text.append(...toExcerptNodes(excerpt));
	item.append(title, text, toFacts(meta));
	return item;
}

function toFacts(meta: PagefindData["meta"]): HTMLParagraphElement {
	const line = document.createElement("p");
	line.className = "story-date";
	const day = parseCalendarDay(meta["date"] ?? "");
	const facts = [day && formatDay(day), meta["district"], meta["column"]];
	for (const fact of facts.filter((known) => known !== undefined)) {
		const span = document.createElement("span");
		span.textContent = fact;
		line.append(span);
	}
	return line;
}
