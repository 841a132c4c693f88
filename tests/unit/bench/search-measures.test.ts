import { describe, expect, it } from "vitest";
import { mean, measure, percentile } from "../../../scripts/lib/bench/search/measures.ts";
import { replaceBetween } from "../../../scripts/lib/bench/replace-between.ts";
import { fold, judge, toJudged } from "../../../scripts/lib/bench/search/truth.ts";
import { makeArticle } from "../../support/make-paper.ts";

describe("measure", () => {
	const grades = new Map([
		["a", 3],
		["b", 1],
	]);

	it("is 1 for all right articles in the best order", () => {
		expect(measure(["a", "b"], grades)).toEqual({ recall: 1, precision: 1, gain: 1 });
	});

	it("falls for what is missing, wrong or late", () => {
		const { recall, precision, gain } = measure(["x", "b"], grades);
		expect([recall, precision]).toEqual([0.5, 0.5]);
		expect(gain).toBeCloseTo(1 / Math.log2(3) / (7 + 1 / Math.log2(3)));
		expect(measure(["b", "a"], grades).gain).toBeLessThan(1);
	});

	it("looks at the first ten for precision and at all for recall", () => {
		const found = [..."abcdefghijk"];
		const right = new Map([["k", 1]]);
		expect(measure(found, right)).toEqual({ recall: 1, precision: 0, gain: 0 });
	});

	it("has no precision where nothing was found, and nothing to miss where nothing is right", () => {
		expect(measure([], grades)).toEqual({ recall: 0, precision: 0, gain: 0 });
		expect(measure([], new Map()).recall).toBe(1);
	});
});

describe("the judge", () => {
	const article = toJudged(
		makeArticle({
			title: "成长“快车道”",
			kicker: "平谷",
			body: `${"话。".repeat(60)}\n\n８７.５%的人`,
		}),
	);

	it("grades by place, and by the worst of several terms", () => {
		expect(judge(article, [fold("成长快车道")])).toBe(3);
		expect(judge(article, ["平谷"])).toBe(2);
		expect(judge(article, [fold("87.5%")])).toBe(1);
		expect(judge(article, [fold("成长"), "平谷"])).toBe(2);
		expect(judge(article, ["怀柔"])).toBe(0);
	});
});

describe("figures", () => {
	it("are means and nearest ranks", () => {
		expect(mean([1, 2, 6])).toBe(3);
		expect(percentile([5, 1, 3], 0.95)).toBe(5);
		expect(percentile([5, 1, 3], 0.5)).toBe(3);
	});

	it("are put in their place in a document", () => {
		const document = "a\n<!-- bench:x begin -->old<!-- bench:x end -->\nb";
		expect(replaceBetween(document, "x", "new")).toBe(
			"a\n<!-- bench:x begin -->\n\nnew\n\n<!-- bench:x end -->\nb",
		);
		expect(() => replaceBetween("a", "x", "new")).toThrow("No place");
	});
});
