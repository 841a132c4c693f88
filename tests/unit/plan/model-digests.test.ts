import { describe, expect, test } from "vitest";
import { toStoryCard } from "../../../src/domain/story-card.ts";
import { createModelDigests } from "../../../src/plan/model-digests.ts";
import { makeArticle, makeEdition } from "../../support/make-paper.ts";

const digest = (model: unknown) => createModelDigests().digest(model);

describe("a digest of a model", () => {
	test("is the same for equal models, however they share their parts", () => {
		const article = makeArticle();
		const shared = [article, article, makeEdition({ articles: [article] })];
		const apart = [makeArticle(), makeArticle(), makeEdition({ articles: [makeArticle()] })];
		expect(digest(shared)).toBe(digest(apart));
	});

	test("of a card is that of an equal card of an equal article, and no other's", () => {
		const card = toStoryCard(makeArticle());
		expect(toStoryCard(makeArticle())).not.toBe(card);
		expect(digest([card, { first: card }])).toBe(
			digest([toStoryCard(makeArticle()), { first: toStoryCard(makeArticle()) }]),
		);
		expect(digest([card])).not.toBe(digest([toStoryCard(makeArticle({ title: "另一题" }))]));
	});

	test.each([
		["a title", { title: "另一题" }],
		["a body", { body: `另一篇。${"文".repeat(400)}` }],
		["a correction", { corrections: [] }],
		["a person", { reporters: [{ id: "li", name: "李", aliases: [], registered: false }] }],
	])("changes with %s, deep in a list", (_what, fields) => {
		const before = makeArticle({
			corrections: [{ date: makeArticle().date, text: "应为八篇。" }],
		});
		const after = makeArticle({ corrections: before.corrections, ...fields });
		expect(digest([{ list: [after] }])).not.toBe(digest([{ list: [before] }]));
	});

	test("tells values of different kinds and places apart", () => {
		const models = [{ a: 1 }, { a: "1" }, { a: [1] }, { a: null }, { b: 1 }, [1], "1", 1, {}, []];
		expect(new Set(models.map(digest)).size).toBe(models.length);
	});

	test("takes what is absent for undefined, as printing does", () => {
		expect(digest({ a: 1, b: undefined })).toBe(digest({ a: 1 }));
	});

	test("asks for no body that has its digest", () => {
		const article = {
			...{ title: "标题", bodyDigest: "d" },
			get body(): string {
				throw new Error("It was read");
			},
		};
		expect(digest({ article })).toBe(digest({ article: { title: "标题", bodyDigest: "d" } }));
	});

	test.each([new Map([["a", 1]]), new Set([1]), new Date(0)])(
		"refuses what could change unseen: %s",
		(value) => {
			expect(() => digest({ value })).toThrow("A model holds a");
		},
	);
});
