import { describe, expect, test } from "vitest";
import { makeQueries, QUERY_CLASSES } from "../../../scripts/lib/bench/search/queries.ts";
import { judge, toJudged } from "../../../scripts/lib/bench/search/truth.ts";
import { makeCorpus } from "../../../scripts/lib/corpus/make-corpus.ts";

describe("makeQueries", () => {
	const corpus = makeCorpus({ size: 200 });
	const queries = makeQueries(corpus, 6);

	test.each(QUERY_CLASSES)("makes as many different queries as asked: %s", (kind) => {
		const texts = queries.filter((query) => query.kind === kind).map(({ text }) => text);
		expect(new Set(texts).size).toBe(6);
	});

	test("makes the same for the same corpus", () => {
		expect(makeQueries(makeCorpus({ size: 200 }), 6)).toEqual(queries);
	});

	test("asks for pieces that stand in an article", () => {
		const judged = corpus.articles.map(toJudged);
		// Any name of the registries may be asked for, whether an article holds it or not.
		const taken = queries.filter(({ kind }) => kind !== "name" && kind !== "organisation");
		const absent = taken.filter(({ terms }) => !judged.some((each) => judge(each, terms) > 0));
		expect(absent).toEqual([]);
	});

	test("writes variants otherwise than they stand in the text", () => {
		const variants = new Set(["traditional", "full width", "spaced", "quoted otherwise", "typo"]);
		const same = queries.filter(({ kind, text, terms }) => variants.has(kind) && terms[0] === text);
		expect(same).toEqual([]);
	});
});
