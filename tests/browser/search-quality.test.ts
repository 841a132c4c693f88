import { expect, test } from "vitest";
import { benchSearch } from "../../scripts/lib/bench/search/bench-search.ts";
import { LITERAL_CLASSES, QUERY_CLASSES } from "../../scripts/lib/bench/search/queries.ts";

test("of 300 generated articles every one that holds what was typed is found, and no other first, and marked", async () => {
	const [ours] = await benchSearch({ size: 300, queries: 6, isQuick: true });
	expect(ours?.missed).toEqual([]);
	expect(ours?.marks?.results).toBeGreaterThan(100);
	expect(ours?.marks?.unmarked).toEqual([]);
	const quality = new Map(ours?.quality);
	expect([...quality.keys()]).toEqual([...QUERY_CLASSES]);
	const literal = LITERAL_CLASSES.map((kind) => ({ kind, ...quality.get(kind) }));
	expect(literal.filter(({ recall }) => recall !== 1)).toEqual([]);
	expect(literal.filter(({ precision }) => precision !== 1)).toEqual([]);
	expect(quality.get("typo")?.recall).toBeGreaterThan(0.9);
});
