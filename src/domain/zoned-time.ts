import type { CalendarDay } from "./calendar-day.ts";
import type { Instant } from "./instant.ts";

const MINUTE = 60_000;

/** What clocks show takes microseconds to find out, and a paper asks for the same days again and again. */
const starts = new Map<string, Instant>();
const formats = new Map<string, Intl.DateTimeFormat>();
const offsets = new Map<string, number>();

/** The first moment of a day by the clocks of a zone (IANA name). */
export function toStartOfDay(day: CalendarDay, timeZone: string): Instant {
	const key = `${day} ${timeZone}`;
	const start = starts.get(key) ?? findStartOfDay(day, timeZone);
	starts.set(key, start);
	return start;
}

function findStartOfDay(day: CalendarDay, timeZone: string): Instant {
	const midnight = Date.parse(`${day}T00:00:00Z`) as Instant;
	const guess = (midnight - toOffset(midnight, timeZone) * MINUTE) as Instant;
	// The offset at midnight in UTC may be that of the day before a change of clocks.
	return (midnight - toOffset(guess, timeZone) * MINUTE) as Instant;
}

/** `2020-12-02T06:00:00+08:00`, as the clocks of the zone show the moment (RFC 3339). */
export function formatZonedTime(instant: Instant, timeZone: string): string {
	const offset = toOffset(instant, timeZone);
	const local = new Date(instant + offset * MINUTE).toISOString().slice(0, 19);
	const minutes = Math.abs(offset);
	const hours = String(Math.floor(minutes / 60)).padStart(2, "0");
	return `${local}${offset < 0 ? "-" : "+"}${hours}:${String(minutes % 60).padStart(2, "0")}`;
}

/** Minutes east of Greenwich. */
function toOffset(instant: Instant, timeZone: string): number {
	const key = `${instant} ${timeZone}`;
	const offset = offsets.get(key) ?? findOffset(instant, timeZone);
	offsets.set(key, offset);
	return offset;
}

function findOffset(instant: Instant, timeZone: string): number {
	const format =
		formats.get(timeZone) ??
		new Intl.DateTimeFormat("en-US", { timeZone, timeZoneName: "longOffset" });
	formats.set(timeZone, format);
	const name = format.formatToParts(instant).find(({ type }) => type === "timeZoneName")?.value;
	const [, sign, hours, minutes] = /^GMT(?:([+-])(\d{2}):(\d{2}))?/.exec(name ?? "") ?? [];
	return (sign === "-" ? -1 : 1) * (Number(hours ?? 0) * 60 + Number(minutes ?? 0));
}
