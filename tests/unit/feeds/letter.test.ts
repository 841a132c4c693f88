import { parse } from "node-html-parser";
import PostalMime from "postal-mime";
import { describe, expect, test } from "vitest";
import type { Article } from "../../../src/domain/article.ts";
import { formatLetterHtml, LETTER_LIMIT } from "../../../src/feeds/email/letter-html.ts";
import { formatLetterMessage } from "../../../src/feeds/email/letter-message.ts";
import { formatLetterText } from "../../../src/feeds/email/letter-text.ts";
import type { Letter } from "../../../src/feeds/email/letter.ts";
import { createBodies } from "../../../src/markdown/bodies.ts";
import { createShownBodies } from "../../../src/plan/shown-bodies.ts";
import { findLetter } from "../../../src/plan/plan-email.ts";
import { makeDay } from "../../support/make-day.ts";
import {
	makeArticle,
	makeEdition,
	makePaper,
	makePerson,
	makeSite,
} from "../../support/make-paper.ts";

const root = { origin: "https://paper.example", base: "/" };

async function makeLetter(
	articles: readonly Article[],
	others: readonly Article[] = [],
	site = makeSite(),
) {
	const editions = [
		makeEdition({ articles }),
		...(others.length === 0
			? []
			: [makeEdition({ date: makeDay("2020-11-30"), articles: others })]),
	];
	const letter = findLetter(makePaper({ site, editions }), {
		root,
		bodies: createShownBodies(createBodies("/")),
		date: "2020-12-02",
	});
	if (!letter) throw new Error("No letter of the edition");
	return letter;
}

const bytes = (text: string) => new TextEncoder().encode(text).length;

describe("a letter", () => {
	test("stays under the limit at which mail programs cut, every article in it", async () => {
		const body = "一句长长的话，说了又说。".repeat(300);
		const articles = Array.from({ length: 60 }, (_, number) =>
			makeArticle({ slug: `s${number}`, order: number + 1, title: `第${number}篇`, body }),
		);
		const letter = await makeLetter(articles);
		const html = formatLetterHtml(letter);
		expect(bytes(html)).toBeLessThanOrEqual(LETTER_LIMIT);
		expect(bytes(html)).toBeGreaterThan(LETTER_LIMIT * 0.8);
		const titles = parse(html).querySelectorAll("h3");
		expect(titles.map(({ text }) => text)).toEqual(articles.map(({ title }) => title));
		// The first are whole, the others lead to the whole.
		expect(html).toContain(body);
		expect(html).toContain("阅读全文");
		// The text part has them all whole.
		expect(formatLetterText(letter).split(body)).toHaveLength(61);
	});

	test("is whole where there is room", async () => {
		const html = formatLetterHtml(await makeLetter([makeArticle({ body: "只有一句。" })]));
		expect(html).toContain("只有一句。");
		expect(html).not.toContain("阅读全文");
	});

	test("reserves room for the reader's own address to unsubscribe at", async () => {
		const body = "一句长长的话，说了又说。".repeat(300);
		const articles = Array.from({ length: 60 }, (_, number) =>
			makeArticle({ slug: `s${number}`, order: number + 1, body }),
		);
		const unsubscribe = `https://paper.example/tuiding?a=${"x".repeat(400)}`;
		const html = formatLetterHtml(await makeLetter(articles), unsubscribe);
		expect(html).toContain(unsubscribe);
		expect(bytes(html)).toBeLessThanOrEqual(LETTER_LIMIT);
	});

	test("tells headings, lists, tables, quotes and links in its text part too", async () => {
		const body = [
			"## 小标题",
			"- 甲\n- 乙",
			"1. 一\n2. 二",
			"| 项 | 数 |\n| --- | --- |\n| 甲 | 1 |",
			"> 引文",
			"见[网站](https://other.example/a)。",
			"末句[^1]。\n\n[^1]: 注文。",
		].join("\n\n");
		const text = formatLetterText(await makeLetter([makeArticle({ body })]));
		for (const line of [
			...["小标题", "· 甲", "· 乙", "1. 一", "2. 二", "项　|　数", "甲　|　1", "> 引文"],
			...["见网站（https://other.example/a）。", "末句［1］。", "1. 注文。"],
		])
			expect(text.split("\n")).toContain(line);
	});

	test("tells what was corrected since the edition before, and leads to it", async () => {
		const corrections = [
			{ date: makeDay("2020-11-30"), text: "当天更正。" },
			{ date: makeDay("2020-12-01"), text: "后来更正。" },
			{ date: makeDay("2020-12-03"), text: "还没有发生。" },
		];
		const letter = await makeLetter(
			[makeArticle()],
			[makeArticle({ slug: "old", date: makeDay("2020-11-30"), title: "旧稿", corrections })],
		);
		for (const text of [formatLetterHtml(letter), formatLetterText(letter)]) {
			expect(text).toContain("2020年11月30日《旧稿》：后来更正。");
			expect(text).toContain("https://paper.example/2020/11/30/old/#correction-2");
			expect(text).not.toContain("当天更正。");
			expect(text).not.toContain("还没有发生。");
		}
	});

	test("has nothing of what a page needs: no class, id, script, style sheet or relative address", async () => {
		const body = "**重**_强_[内](/about/)\n\n[^1]\n\n[^1]: 注。\n\n> 引。";
		const html = formatLetterHtml(await makeLetter([makeArticle({ body })]));
		const document = parse(html);
		expect(document.querySelectorAll("[class], [id], script, style, link, form, input")).toEqual(
			[],
		);
		for (const link of document.querySelectorAll("a"))
			expect(link.getAttribute("href")).toMatch(/^(?:https|mailto|tel):/);
	});

	test("escapes what editors and readers write", async () => {
		const html = formatLetterHtml(
			await makeLetter([
				makeArticle({ title: '<b>"&', reporters: [makePerson({ name: "<i>甲" })] }),
			]),
			'https://paper.example/?a="><script>',
		);
		expect(parse(html).querySelectorAll("b, i, script")).toEqual([]);
		expect(html).toContain("&lt;b&gt;&quot;&amp;");
	});
});

describe("the letter as a message", () => {
	const makeMessage = (letter: Letter) => formatLetterMessage(letter);

	test("is the same bytes for the same letter", async () => {
		const [first, second] = await Promise.all(
			[0, 1].map(async () => makeMessage(await makeLetter([makeArticle()]))),
		);
		expect(first?.equals(second ?? new Uint8Array())).toBe(true);
	});

	test("is read back as it was written", async () => {
		const letter = await makeLetter([makeArticle({ title: "一个标题" })]);
		const parsed = await PostalMime.parse(await makeMessage(letter));
		const get = (key: string) => parsed.headers.find((header) => header.key === key)?.value;
		expect(parsed.subject).toBe("测试报 2020年12月2日：一个标题");
		expect(parsed.html?.trim()).toBe(formatLetterHtml(letter).trim());
		expect(parsed.text?.trim()).toBe(formatLetterText(letter).trim());
		expect(parsed.messageId).toBe("<letter.2020-12-02@paper.example>");
		expect(parsed.date).toBe("2020-12-01T16:00:00.000Z");
		expect(get("list-id")).toMatch(/<letter\.paper\.example>$/);
		expect(get("archived-at")).toBe("<https://paper.example/2020/12/02/email/>");
		// The copy in the archive goes to nobody.
		expect([parsed.to, parsed.from, get("list-unsubscribe")]).toEqual([
			undefined,
			undefined,
			undefined,
		]);
	});

	test("leads to the edition in a paper that makes no pages of letters", async () => {
		const site = makeSite({ outlets: [] });
		const message = await makeMessage(await makeLetter([makeArticle()], [], site));
		const { headers, html = "", text = "" } = await PostalMime.parse(message);
		expect(headers.map(({ key }) => key)).not.toContain("archived-at");
		const links = parse(html).querySelectorAll("a");
		const edition = links.find((link) => link.text === "在网站上看这一期");
		expect(edition?.getAttribute("href")).toBe("https://paper.example/2020/12/02/");
		expect(text).toContain("在网站上看这一期：https://paper.example/2020/12/02/\n");
		expect(html + text).not.toContain("/email/");
	});

	test("keeps every line within the 998 bytes of RFC 5322", async () => {
		const title = "很长的标题".repeat(60);
		const message = await makeMessage(await makeLetter([makeArticle({ title })]));
		const longest = Math.max(
			...message
				.toString("latin1")
				.split("\r\n")
				.map((line) => line.length),
		);
		expect(longest).toBeLessThanOrEqual(998);
		expect((await PostalMime.parse(message)).subject).toContain(title);
	});
});
