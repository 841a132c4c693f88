import { describe, expect, test } from "vitest";
import { fold, judge, toJudged } from "../../../scripts/lib/bench/search/truth.ts";
import { makeCorpus } from "../../../scripts/lib/corpus/make-corpus.ts";
import type { Article } from "../../../src/domain/article.ts";

function makeArticle(given: Partial<Article>): Article {
	const [article] = makeCorpus({ size: 1 }).articles;
	if (!article) throw new Error("An empty corpus");
	return { ...article, kicker: undefined, title: "标题", body: "正文", ...given };
}

function grade(given: Partial<Article>, ...terms: string[]): number {
	return judge(toJudged(makeArticle(given)), terms.map(fold));
}

describe("judge", () => {
	test("grades by place: title, lead, rest, nowhere", () => {
		const body = `开头有女职工。${"这里没有别的话。".repeat(20)}\n\n末尾有劳模。`;
		const article = { title: "平谷协议", body };
		expect(grade(article, "谷协")).toBe(3);
		expect(grade(article, "女职工")).toBe(2);
		expect(grade(article, "劳模")).toBe(1);
		expect(grade(article, "工匠")).toBe(0);
	});

	test("wants every term, and grades by the worst", () => {
		const article = { title: "平谷协议", body: "开头有女职工。" };
		expect(grade(article, "平谷", "女职工")).toBe(2);
		expect(grade(article, "平谷", "工匠")).toBe(0);
	});

	test("does not read over marks, lines or the parts of an article", () => {
		expect(grade({ body: "会后，门头沟" }, "后门")).toBe(0);
		expect(grade({ body: "会后\n\n门头沟" }, "后门")).toBe(0);
		expect(grade({ title: "会后", body: "门头沟" }, "后门")).toBe(0);
	});

	test("reads through quotation marks, and full-width figures as figures", () => {
		expect(grade({ body: "成为成长“快车道”" }, "成长快车道")).toBe(2);
		expect(grade({ body: "签订率87.5%" }, "８７．５％")).toBe(2);
		expect(grade({ body: "自2010年以来" }, "自 2010 年")).toBe(2);
	});

	test("knows what the page prints of those who sign", () => {
		const [reporter, correspondent] = makeCorpus({ size: 1 }).people;
		if (!reporter || !correspondent) throw new Error("A corpus without people");
		const signed = { reporters: [reporter], correspondents: [correspondent] };
		expect(grade(signed, reporter.name)).toBe(1);
		expect(grade(signed, "记者")).toBe(1);
		expect(grade(signed, "通讯员")).toBe(1);
		expect(grade({ ...signed, correspondents: [] }, "通讯员")).toBe(0);
	});
});
