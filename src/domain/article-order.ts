import type { Article } from "./article.ts";
import { compareDays } from "./calendar-day.ts";

/** Reading order within an edition: page, then place on the page (unplaced ones last), then slug. */
export function compareReadingOrder(a: Article, b: Article): number {
	return (
		a.page - b.page ||
		(a.order ?? Number.MAX_SAFE_INTEGER) - (b.order ?? Number.MAX_SAFE_INTEGER) ||
		(a.slug < b.slug ? -1 : a.slug > b.slug ? 1 : 0)
	);
}

/** Newest edition first; within one edition in reading order. */
export function compareNewestFirst(a: Article, b: Article): number {
	return compareDays(b.date, a.date) || compareReadingOrder(a, b);
}
