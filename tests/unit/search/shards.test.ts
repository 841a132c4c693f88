import { gunzipSync, gzipSync } from "node:zlib";
import { describe, expect, it } from "vitest";
import { planShards, type ShardLimit } from "../../../scripts/lib/search/plan-shards.ts";
import { rewriteFragment } from "../../../scripts/lib/search/rewrite-fragment.ts";
import { pickSamples } from "../../../scripts/lib/search/samples.ts";
import type { Article } from "../../../src/domain/article.ts";
import { toDocumentTokens } from "../../../src/search/search-document.ts";
import { makeDay } from "../../support/make-day.ts";
import { makeArticle } from "../../support/make-paper.ts";

const SIGNATURE = "pagefind_dcd";
const TWO: ShardLimit = { articles: 2, characters: Infinity };

describe("planShards", () => {
	const days = ["2021-02-01", "2021-01-01", "2020-12-02", "2020-12-01", "2020-11-30"];
	const articles = days.map((day) => makeArticle({ date: makeDay(day), slug: `of-${day}` }));

	it("makes one shard a year, newest first, the newest articles first in each", () => {
		expect(planShards(articles).map((shard) => [shard.label, toDays(shard.articles)])).toEqual([
			["2021", days.slice(0, 2)],
			["2020", days.slice(2)],
		]);
	});

	it("fills a year's shards from the oldest article on", () => {
		expect(planShards(articles, TWO).map((shard) => [shard.label, toDays(shard.articles)])).toEqual(
			[
				["2021", days.slice(0, 2)],
				["2020.2", ["2020-12-02"]],
				["2020.1", ["2020-12-01", "2020-11-30"]],
			],
		);
	});

	it("lets the newest articles of the newest year stand apart, as they do however it grew", () => {
		const make = (year: number, count: number) =>
			Array.from({ length: count }, (_, index) =>
				makeArticle({ date: makeDay(`${year}-01-01`), slug: `of-${year}-${count - index}` }),
			);
		const sizes = (all: readonly Article[]) =>
			planShards(all).map((shard) => [shard.label, shard.articles.length]);
		expect(sizes(make(2020, 100))).toEqual([["2020", 100]]);
		expect(sizes(make(2020, 200))).toEqual([
			["2020.2", 100],
			["2020.1", 100],
		]);
		expect(sizes([...make(2021, 620), ...make(2020, 620)])).toEqual([
			["2021.2", 20],
			["2021.1", 600],
			["2020", 620],
		]);
		const [before, after] = [620, 621].map((count) => toKeys(make(2021, count)));
		expect(after?.["2021.1"]).toBe(before?.["2021.1"]);
	});

	it("begins another shard before the text of one grows too long, however few its articles", () => {
		const long = articles
			.slice(2)
			.map((article) => makeArticle({ ...article, body: "文".repeat(400) }));
		const labels = (characters: number) =>
			planShards(long, { articles: 5000, characters }).map(({ label }) => label);
		expect(labels(1200)).toEqual(["2020"]);
		expect(labels(1199)).toEqual(["2020.2", "2020.1"]);
		expect(labels(100)).toEqual(["2020.3", "2020.2", "2020.1"]);
	});

	it("gives only the shard of a new article another key", () => {
		const added = makeArticle({ date: makeDay("2020-12-03"), slug: "added" });
		const former = toKeys(articles, TWO);
		const later = toKeys([...articles.slice(0, 2), added, ...articles.slice(2)], TWO);
		expect(later["2021"]).toBe(former["2021"]);
		expect(later["2020.1"]).toBe(former["2020.1"]);
		expect(later["2020.2"]).not.toBe(former["2020.2"]);
	});

	it.each<[string, Partial<Article>]>([
		["its text", { body: "另一篇。" }],
		["a title", { title: "另一题" }],
		["a signature", { reporters: [{ id: "ma", name: "马", aliases: [], registered: false }] }],
		["a correction", { corrections: [{ date: makeDay("2020-12-03"), text: "应为八篇。" }] }],
		["its districts", { districts: [] }],
	])("gives a shard another key when an article changes %s", (_, change) => {
		const [first, ...rest] = articles;
		const changed = [makeArticle({ ...first, ...change }), ...rest];
		expect(toKeys(changed)["2021"]).not.toBe(toKeys(articles)["2021"]);
		expect(toKeys(changed)["2020"]).toBe(toKeys(articles)["2020"]);
	});
});

describe("rewriteFragment", () => {
	const document = {
		article: makeArticle({ kicker: "引题", body: "" }),
		body: ["正文第一段。", "第二段。"],
		captions: [],
		byline: "本报讯",
	};
	const url = "/2020/12/02/story/";
	const tokens = toDocumentTokens(document, (character) => character);
	const documents = new Map([[url, { document, tokens }]]);
	const written = { url, content: tokens.join(" "), word_count: tokens.length };

	it("puts the text and the card in the place of the words", () => {
		const { content } = rewriteFragment(toFragment(written), documents);
		const text = gunzipSync(content).toString();
		expect(text.startsWith(SIGNATURE)).toBe(true);
		expect(JSON.parse(text.slice(SIGNATURE.length))).toMatchObject({
			url,
			content: "正文第一段。\n第二段。\n本报讯\n引题",
			word_count: tokens.length,
			meta: { title: "标题", kicker: "引题", date: "2020-12-02", page: "1", districts: "全市" },
		});
	});

	it.each([
		["lost a word", { ...written, content: tokens.slice(1).join(" ") }, "changed the words"],
		["counts otherwise", { ...written, word_count: tokens.length - 1 }, "changed the words"],
		["made up an address", { ...written, url: "/other/" }, "made up /other/"],
	])("refuses a fragment that %s", (_, fragment, message) => {
		expect(() => rewriteFragment(toFragment(fragment), documents)).toThrow(message);
	});

	it("refuses a fragment of another form", () => {
		const content = gzipSync(JSON.stringify(written));
		expect(() => rewriteFragment(content, documents)).toThrow("another form");
	});
});

describe("pickSamples", () => {
	const indexed = ["first", "second"].map((slug) => ({
		fragment: slug,
		document: {
			article: makeArticle({ slug, title: `${slug}篇的标题` }),
			body: ["会后，门头沟的队伍来了。", `${slug}里的“正文”一段又一段，很长很长很长很长。`],
			captions: [],
			byline: "",
		},
	}));

	it("picks pieces of two to eight characters that the texts hold", () => {
		const samples = pickSamples(indexed, "0123456789abcdef");
		expect(samples).not.toEqual([]);
		for (const { text, fragment } of samples) {
			const source = indexed.find((each) => each.fragment === fragment);
			const texts = [source?.document.article.title, ...(source?.document.body ?? [])];
			expect(texts.some((each) => each?.includes(text))).toBe(true);
			const length = [...text.replace(/[“”]/g, "")].length;
			expect(length).toBeGreaterThanOrEqual(2);
			expect(length).toBeLessThanOrEqual(8);
		}
	});

	it.each([
		[2, 10],
		[40, 10],
		[122, 31],
		[5000, 50],
	])("of %i articles picks %i", (articles, count) => {
		const all = Array.from({ length: articles }, () => indexed)
			.flat()
			.slice(0, articles);
		expect(pickSamples(all, "0123456789abcdef")).toHaveLength(count);
	});

	it("picks the same for the same content, and others for another", () => {
		const seed = "0123456789abcdef";
		expect(pickSamples(indexed, seed)).toEqual(pickSamples(indexed, seed));
		expect(pickSamples(indexed, "fedcba9876543210")).not.toEqual(pickSamples(indexed, seed));
	});

	it("picks nothing that the search would take for something to leave out", () => {
		const [first] = indexed;
		if (!first) throw new Error("No document");
		const body = ["2-4名，3-10名，5-6人。", "7-8月。"];
		const document = { ...first.document, body };
		const samples = pickSamples([{ ...first, document }], "0123456789abcdef");
		expect(samples.length).toBeGreaterThan(5);
		for (const { text } of samples) expect(text).not.toMatch(/^[-－]/u);
	});

	it("picks nothing where there is nothing to find", () => {
		expect(pickSamples([], "0123456789abcdef")).toEqual([]);
	});
});

function toDays(articles: readonly Article[]): string[] {
	return articles.map(({ date }) => date);
}

function toKeys(articles: readonly Article[], limit?: ShardLimit): Record<string, string> {
	return Object.fromEntries(planShards(articles, limit).map(({ label, key }) => [label, key]));
}

function toFragment(written: object): Uint8Array {
	return gzipSync(SIGNATURE + JSON.stringify(written));
}
