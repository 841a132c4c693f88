import { expect, test } from "vitest";
import { toMedian, toMedianRatio } from "../../../scripts/lib/bench/build/medians.ts";

test("the median is the middle one, or the mean of both in the middle", () => {
	expect(toMedian([9, 1, 5])).toBe(5);
	expect(toMedian([10, 1, 2, 4])).toBe(3);
	expect(toMedian([7])).toBe(7);
	expect(toMedian([])).toBeUndefined();
});

test("a ratio is taken within a round, where both had the same machine", () => {
	const own = [10, 40, 30].map((value, round) => ({ round, value }));
	const others = [10, 20, 10].map((value, round) => ({ round, value }));
	// The ratio of the medians would be 3.
	expect(toMedianRatio(own, others)).toBe(2);
});

test("a round that the other has not taken part in gives no ratio", () => {
	expect(toMedianRatio([{ round: 0, value: 3 }], [{ round: 1, value: 1 }])).toBeUndefined();
	expect(toMedianRatio([{ round: 0, value: 3 }], [])).toBeUndefined();
});
