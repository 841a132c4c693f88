import { parseCalendarDay } from "./calendar-day.ts";

/**
 * A moment in time as milliseconds since 1970 (UTC). Used for the embargo and
 * for feeds only; a day of the paper is a `CalendarDay`.
 */
export type Instant = number & { readonly __instant: true };

const PATTERN = /^(\d{4}-\d{2}-\d{2})[T ](?:[01]\d|2[0-3]):\d{2}(?::\d{2})?(?:Z|[+-]\d{2}:\d{2})$/;

/** `undefined` unless the text is a date and time *with* a zone (RFC 3339; seconds may be left out). */
export function parseInstant(text: string): Instant | undefined {
	const day = PATTERN.exec(text)?.[1];
	// Date.parse takes 30 February for 2 March, and 24:00 for the next day.
	if (day === undefined || parseCalendarDay(day) === undefined) return undefined;
	const milliseconds = Date.parse(text.replace(" ", "T"));
	return Number.isNaN(milliseconds) ? undefined : (milliseconds as Instant);
}
