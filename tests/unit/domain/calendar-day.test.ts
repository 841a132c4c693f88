import { describe, expect, it } from "vitest";
import {
	compareDays,
	daysInMonth,
	parseCalendarDay,
	toCalendarDay,
	toDayParts,
	toNoon,
	toWeekday,
} from "../../../src/domain/calendar-day.ts";
import { makeDay } from "../../support/make-day.ts";

describe("a day of the calendar", () => {
	it.each(["2020-12-02", "2020-02-29", "2000-02-29", "1949-10-01", "0001-01-01", "9999-12-31"])(
		"is %s",
		(text) => {
			expect(parseCalendarDay(text)).toBe(text);
		},
	);

	it.each([
		"2021-02-30",
		"2021-02-29",
		"1900-02-29",
		"2020-13-01",
		"2020-00-10",
		"2020-12-00",
		"2020-04-31",
		"2020-1-2",
		"20201202",
		"2020/12/02",
		"２０２０-12-02",
		" 2020-12-02",
		"2020-12-02\n",
		"2020-12-02T00:00:00Z",
		"",
	])("is not %j", (text) => {
		expect(parseCalendarDay(text)).toBeUndefined();
	});

	it("is made of its parts and taken apart again", () => {
		const parts = { year: 2020, month: 2, day: 9 };
		expect(toCalendarDay(parts)).toBe("2020-02-09");
		expect(toDayParts(makeDay("2020-02-09"))).toEqual(parts);
		expect(() => toCalendarDay({ year: 2021, month: 2, day: 30 })).toThrow("2021-02-30");
	});

	it.each([
		["2020-12-02", 3],
		["2020-12-06", 7],
		["2020-12-07", 1],
		["2000-01-01", 6],
	])("%s is weekday %i in every zone", (text, weekday) => {
		expect(toWeekday(makeDay(text))).toBe(weekday);
		expect(toNoon(makeDay(text)).toISOString()).toBe(`${text}T12:00:00.000Z`);
	});

	it("knows how long a month is", () => {
		expect([2020, 2021, 1900, 2000].map((year) => daysInMonth(year, 2))).toEqual([29, 28, 28, 29]);
		expect(daysInMonth(2020, 12)).toBe(31);
	});

	it("is compared as text", () => {
		const days = ["2021-01-01", "2020-12-31", "2020-02-01"].map(makeDay);
		expect(days.toSorted(compareDays)).toEqual(["2020-02-01", "2020-12-31", "2021-01-01"]);
	});
});
