import type { CalendarDay } from "./calendar-day.ts";
import type { Edition } from "./edition.ts";

/** What a masthead prints of an edition. */
export interface EditionFacts {
	date: CalendarDay;
	serialNumber?: number | undefined;
	pageCount: number;
}

export function toEditionFacts(edition: Edition): EditionFacts {
	return {
		date: edition.date,
		serialNumber: edition.serialNumber,
		pageCount: edition.pages.length,
	};
}
