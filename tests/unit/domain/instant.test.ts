import { describe, expect, it } from "vitest";
import { parseInstant } from "../../../src/domain/instant.ts";

describe("an instant", () => {
	it.each([
		["2020-12-02T06:00:00+08:00", Date.UTC(2020, 11, 1, 22)],
		["2020-12-02T06:00+08:00", Date.UTC(2020, 11, 1, 22)],
		["2020-12-02 06:00:00+08:00", Date.UTC(2020, 11, 1, 22)],
		["2020-12-02T06:00:00Z", Date.UTC(2020, 11, 2, 6)],
		["2020-12-02T00:00:00-11:30", Date.UTC(2020, 11, 2, 11, 30)],
	])("is %s", (text, instant) => {
		expect(parseInstant(text)).toBe(instant);
	});

	it.each([
		"2020-12-02T06:00:00",
		"2020-12-02",
		"2020-12-02T06:00:00 +08:00",
		"2020-12-02T25:00:00Z",
		"2020-12-02T06:60:00Z",
		"2020-13-02T06:00:00Z",
		"2021-02-30T06:00:00Z",
		"2020-12-02T24:00:00Z",
		"2020年12月2日6时",
		"",
	])("is not %j", (text) => {
		expect(parseInstant(text)).toBeUndefined();
	});
});
