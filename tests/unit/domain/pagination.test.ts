import { describe, expect, test } from "vitest";
import { toListPages } from "../../../src/domain/pagination.ts";

const newestFirst = (count: number) => Array.from({ length: count }, (_, index) => count - index);

describe("toListPages", () => {
	test("has one page, without numbers, until two are full", () => {
		expect(toListPages(newestFirst(0), 3)).toEqual([{ items: [] }]);
		expect(toListPages(newestFirst(5), 3)).toHaveLength(1);
	});

	test("counts from the oldest end", () => {
		expect(toListPages(newestFirst(10), 3)).toEqual([
			{ items: [10, 9, 8, 7], older: { number: 2 } },
			{ items: [6, 5, 4], number: 2, newer: { number: undefined }, older: { number: 1 } },
			{ items: [3, 2, 1], number: 1, newer: { number: 2 } },
		]);
	});

	test("loses and repeats nothing, whatever the length", () => {
		for (let count = 0; count < 50; count++) {
			const items = toListPages(newestFirst(count), 4).flatMap((page) => page.items);
			expect(items).toEqual(newestFirst(count));
		}
	});

	test("keeps the items of numbered pages when a new one comes", () => {
		for (let count = 0; count < 50; count++) {
			const before = toListPages(newestFirst(count), 4).slice(1);
			const after = toListPages(newestFirst(count + 1), 4);
			for (const { number, items } of before) {
				expect(after.find((page) => page.number === number)?.items).toEqual(items);
			}
		}
	});
});
