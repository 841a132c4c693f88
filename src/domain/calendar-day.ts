/**
 * A day of the paper's calendar, written `YYYY-MM-DD`.
 *
 * A day is a string and is compared as a string: a `Date` at UTC midnight is
 * the previous day west of Greenwich. Instants exist only in `instant.ts`.
 */
export type CalendarDay = string & { readonly __calendarDay: true };

export interface DayParts {
	year: number;
	/** 1–12 */
	month: number;
	/** 1–31 */
	day: number;
}

const PATTERN = /^(\d{4})-(\d{2})-(\d{2})$/;

/** `undefined` unless the text is a day that exists (2021-02-30 does not). */
export function parseCalendarDay(text: string): CalendarDay | undefined {
	const match = PATTERN.exec(text);
	if (!match) return undefined;
	const [year, month, day] = [Number(match[1]), Number(match[2]), Number(match[3])];
	if (month < 1 || month > 12 || day < 1 || day > daysInMonth(year, month)) return undefined;
	return text as CalendarDay;
}

export function toDayParts(day: CalendarDay): DayParts {
	return {
		year: Number(day.slice(0, 4)),
		month: Number(day.slice(5, 7)),
		day: Number(day.slice(8, 10)),
	};
}

export function toCalendarDay({ year, month, day }: DayParts): CalendarDay {
	const text = `${String(year).padStart(4, "0")}-${String(month).padStart(2, "0")}-${String(day).padStart(2, "0")}`;
	const parsed = parseCalendarDay(text);
	if (parsed === undefined) throw new Error(`No such day: ${text}`);
	return parsed;
}

/** 28–31; months count from 1. */
export function daysInMonth(year: number, month: number): number {
	return new Date(Date.UTC(year, month, 0)).getUTCDate();
}

/** 1 is Monday, 7 is Sunday (ISO 8601). */
export function toWeekday(day: CalendarDay): number {
	return toNoon(day).getUTCDay() || 7;
}

/** Noon UTC of the day: what `Intl` is given, always with `timeZone: "UTC"`. */
export function toNoon(day: CalendarDay): Date {
	const { year, month, day: date } = toDayParts(day);
	return new Date(Date.UTC(year, month - 1, date, 12));
}

export function compareDays(a: CalendarDay, b: CalendarDay): number {
	return a < b ? -1 : a > b ? 1 : 0;
}
