import { describe, expect, test } from "vitest";
import { mean, measure, percentile } from "../../../scripts/lib/bench/search/measures.ts";

const GRADES = new Map([
	["/a/", 3],
	["/b/", 2],
	["/c/", 1],
	["/d/", 1],
]);

describe("measure", () => {
	test("is perfect for the right articles in the best order", () => {
		expect(measure(["/a/", "/b/", "/c/", "/d/"], GRADES)).toEqual({
			recall: 1,
			precision: 1,
			gain: 1,
		});
	});

	test("counts what was missed, and once what was found twice", () => {
		expect(measure(["/a/", "/b/", "/b/"], GRADES).recall).toBe(0.5);
	});

	test("counts what is wrong among the first ten", () => {
		expect(measure(["/x/", "/a/"], GRADES).precision).toBe(0.5);
		const late = [..."0123456789"].map((name) => `/${name}/`);
		expect(measure([...late, "/a/"], GRADES)).toMatchObject({
			recall: 0.25,
			precision: 0,
			gain: 0,
		});
	});

	test("is perfect for no answer where there is none, and not for a wrong one", () => {
		expect(measure([], new Map())).toEqual({ recall: 1, precision: 1, gain: 1 });
		expect(measure(["/x/"], new Map())).toEqual({ recall: 1, precision: 0, gain: 0 });
		expect(measure([], GRADES)).toEqual({ recall: 0, precision: 0, gain: 0 });
	});

	test("gains less the later the best comes", () => {
		// By hand: grades 3, 2, 1, 1 gain 7, 3, 1, 1.
		const ideal = 7 / 1 + 3 / Math.log2(3) + 1 / 2 + 1 / Math.log2(5);
		const turned = 1 / 1 + 1 / Math.log2(3) + 3 / 2 + 7 / Math.log2(5);
		const { gain } = measure(["/d/", "/c/", "/b/", "/a/"], GRADES);
		expect(gain).toBeCloseTo(turned / ideal, 10);
	});
});

describe("mean and percentile", () => {
	test("are those of the values, in any order", () => {
		expect(mean([1, 2, 6])).toBe(3);
		const hundred = Array.from({ length: 100 }, (_, index) => 100 - index);
		expect(percentile(hundred, 0.95)).toBe(95);
		expect(percentile([7], 0.95)).toBe(7);
	});
});
