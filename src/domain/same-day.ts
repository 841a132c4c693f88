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
 * 往年今日: what the paper wrote on this day of earlier years, the latest first.
 * Never of later ones: what was published stays as it was.
 */
export function findSameDays(
	editions: readonly Edition[],
	{ date }: Pick<Edition, "date">,
): SameDayEdition[] {
	return editions
		.filter((edition) => edition.date < date && edition.date.slice(5) === date.slice(5))
		.sort((a, b) => b.date.localeCompare(a.date))
		.slice(0, MOST)
		.flatMap((edition) => {
			const { lead } = toFront(edition);
			return lead
				? [{ date: edition.date, path: toEditionPath(edition.date), title: lead.title }]
				: [];
		});
}
