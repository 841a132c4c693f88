import { toEditionPath } from "./addresses.ts";
import type { CalendarDay } from "./calendar-day.ts";
import type { Edition } from "./edition.ts";
import { toFront } from "./front.ts";

/** An edition of the same month and day of an earlier year. */
export interface SameDayEdition {
	date: CalendarDay;
	path: string;
	/** Its first story's title; an edition without stories is left out. */
	title: string;
}

const MOST = 5;

/**
 * 往年今日: finds what the paper wrote on a day of earlier years, the latest
 * first. Never of later ones: what was published stays as it was. The archive is
 * gone through once.
 */
export function toSameDayFinder(
	editions: readonly Edition[],
): (edition: Pick<Edition, "date">) => SameDayEdition[] {
	const byDay = Map.groupBy(editions, ({ date }) => date.slice(5));
	return ({ date }) =>
		(byDay.get(date.slice(5)) ?? [])
			.filter((edition) => edition.date < date)
			.sort((a, b) => b.date.localeCompare(a.date))
			.slice(0, MOST)
			.flatMap((edition) => {
				const { lead } = toFront(edition);
				return lead
					? [{ date: edition.date, path: toEditionPath(edition.date), title: lead.title }]
					: [];
			});
}
