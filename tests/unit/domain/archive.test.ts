import { describe, expect, test } from "vitest";
import { toArchiveYears } from "../../../src/domain/archive.ts";
import { makeDay } from "../../support/make-day.ts";

describe("toArchiveYears", () => {
	const years = toArchiveYears(["2020-12-02", "2021-01-01", "2020-10-31"].map(makeDay));

	test("lists years newest first and months in between, even without a paper", () => {
		expect(years.map(({ year, editions }) => [year, editions])).toEqual([
			[2021, 1],
			[2020, 2],
		]);
		expect(years[1]?.months.map(({ month, editions }) => [month, editions])).toEqual([
			[10, 1],
			[11, 0],
			[12, 1],
		]);
	});

	test("puts days under their weekday, Monday first", () => {
		const december = years[1]?.months[2];
		// 2020-12-01 was a Tuesday.
		expect(december?.weeks[0]?.map((day) => day?.date)).toEqual([
			undefined,
			"2020-12-01",
			"2020-12-02",
			"2020-12-03",
			"2020-12-04",
			"2020-12-05",
			"2020-12-06",
		]);
		expect(december?.weeks.flat().filter((day) => day?.published)).toEqual([
			{ date: "2020-12-02", published: true },
		]);
		expect(december?.weeks.every((week) => week.length === 7)).toBe(true);
	});

	test("has no years without a paper", () => {
		expect(toArchiveYears([])).toEqual([]);
	});
});
