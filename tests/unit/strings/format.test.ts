import { describe, expect, test } from "vitest";
import {
	formatDay,
	formatInstant,
	formatLunarDay,
	formatPageName,
	formatWeekday,
} from "../../../src/strings/format.ts";
import { makeDay } from "../../support/make-day.ts";
import { makeInstant } from "../../support/make-instant.ts";

describe("dates of the masthead", () => {
	test("print day, weekday and lunar day of the paper's own day", () => {
		const day = makeDay("2020-12-02");
		expect([formatDay(day), formatWeekday(day), formatLunarDay(day)]).toEqual([
			"2020年12月2日",
			"星期三",
			"庚子年十月十八",
		]);
	});

	test.each([
		["2020-01-25", "庚子年正月初一"],
		["2020-05-30", "庚子年闰四月初八"],
		["2021-02-11", "庚子年腊月三十"],
	])("know the lunar day of %s", (day, lunar) => {
		expect(formatLunarDay(makeDay(day))).toBe(lunar);
	});
});

test("an instant is told by the clocks of the paper's zone", () => {
	const instant = makeInstant("2020-12-01T22:00:00Z");
	expect(formatInstant(instant, "Asia/Shanghai")).toBe("2020年12月2日 06:00");
	expect(formatInstant(instant, "America/Los_Angeles")).toBe("2020年12月1日 14:00");
});

describe("formatPageName", () => {
	test("leaves out a name the page does not have", () => {
		expect(formatPageName({ number: 1 })).toBe("第1版");
		expect(formatPageName({ number: 2, name: "要闻" })).toBe("第2版：要闻");
	});
});
