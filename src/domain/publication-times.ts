import type { Article } from "./article.ts";
import { compareDays } from "./calendar-day.ts";
import type { Instant } from "./instant.ts";
import { toStartOfDay } from "./zoned-time.ts";

type Dated = Pick<Article, "date" | "publishAt" | "corrections">;

/** When an article appeared: its embargo's end if that is later, else the first moment of its edition's day. */
export function toPublished({ date, publishAt }: Dated, timeZone: string): Instant {
	const start = toStartOfDay(date, timeZone);
	return publishAt !== undefined && publishAt > start ? publishAt : start;
}

/** When an article was last changed for its readers: by its newest correction. */
export function toModified(article: Dated, timeZone: string): Instant {
	const published = toPublished(article, timeZone);
	const newest = article.corrections
		.map(({ date }) => date)
		.sort(compareDays)
		.at(-1);
	if (newest === undefined) return published;
	return Math.max(published, toStartOfDay(newest, timeZone)) as Instant;
}
