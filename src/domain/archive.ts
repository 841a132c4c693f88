import {
	type CalendarDay,
	compareDays,
	daysInMonth,
	toCalendarDay,
	toDayParts,
	toWeekday,
} from "./calendar-day.ts";

/** A day as the calendar prints it: with a paper or without one. */
export interface ArchiveDay {
	date: CalendarDay;
	published: boolean;
}

export interface ArchiveMonth {
	year: number;
	/** 1–12 */
	month: number;
	/** Rows of seven from Monday to Sunday; `undefined` where the row belongs to another month. */
	weeks: readonly (readonly (ArchiveDay | undefined)[])[];
	editions: number;
}

export interface ArchiveYear {
	year: number;
	/** From the first to the last month with a paper, oldest first. */
	months: readonly ArchiveMonth[];
	editions: number;
}

/** The years that have a paper, newest first. */
export function toArchiveYears(dates: readonly CalendarDay[]): ArchiveYear[] {
	const byYear = Map.groupBy([...dates].sort(compareDays), (date) => toDayParts(date).year);
	return [...byYear]
		.map(([year, days]) => ({ year, months: toMonths(year, days), editions: days.length }))
		.sort((a, b) => b.year - a.year);
}

function toMonths(year: number, days: readonly CalendarDay[]): ArchiveMonth[] {
	const published = new Set(days);
	const numbers = days.map((day) => toDayParts(day).month);
	const first = Math.min(...numbers);
	const count = Math.max(...numbers) - first + 1;
	return Array.from({ length: count }, (_, index) => toMonth(year, first + index, published));
}

function toMonth(year: number, month: number, published: ReadonlySet<CalendarDay>): ArchiveMonth {
	const days = Array.from({ length: daysInMonth(year, month) }, (_, index): ArchiveDay => {
		const date = toCalendarDay({ year, month, day: index + 1 });
		return { date, published: published.has(date) };
	});
	const lead = toWeekday(toCalendarDay({ year, month, day: 1 })) - 1;
	const cells = [...Array.from({ length: lead }, () => undefined), ...days];
	const weeks = Array.from({ length: Math.ceil(cells.length / 7) }, (_, week) =>
		Array.from({ length: 7 }, (_, day) => cells[week * 7 + day]),
	);
	return { year, month, weeks, editions: days.filter((day) => day.published).length };
}
