import { type CalendarDay, parseCalendarDay } from "../../src/domain/calendar-day.ts";

/** A day of a test, checked. */
export function makeDay(text: string): CalendarDay {
	const day = parseCalendarDay(text);
	if (day === undefined) throw new Error(`No such day: ${text}`);
	return day;
}
