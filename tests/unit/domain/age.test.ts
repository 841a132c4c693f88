import { expect, test } from "vitest";
import { isOverAYearOld } from "../../../src/domain/age.ts";

test.each([
	["2021-12-01T12:00:00", false],
	["2021-12-02T23:59:00", false],
	["2021-12-03T00:00:00", true],
	["2031-01-01T00:00:00", true],
	["2020-12-01T00:00:00", false],
])("the paper of 2 December 2020, read at %s: %s", (now, isOld) => {
	expect(isOverAYearOld("2020-12-02", new Date(now))).toBe(isOld);
});

test("a leap day is over a year old from the first of March on", () => {
	expect(isOverAYearOld("2020-02-29", new Date("2021-02-28T12:00:00"))).toBe(false);
	expect(isOverAYearOld("2020-02-29", new Date("2021-03-01T12:00:00"))).toBe(true);
});
