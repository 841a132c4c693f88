import sharp from "sharp";
import { describe, expect, it } from "vitest";
import { ARTICLE_FILE, makeArticleLines, makeArticleText } from "../../support/make-content.ts";
import { readArticleFaults, readContent, readFaults } from "../../support/read-content.ts";

const DAY = "editions/2020/12/02";

function makePng(): Promise<Buffer> {
	return sharp({ create: { width: 30, height: 20, channels: 3, background: "#c00" } })
		.png()
		.toBuffer();
}

describe("bodies", () => {
	it("places the faults of Markdown in the file", async () => {
		const body = "第一段。\n\n第二段<b>粗</b>。\n\n[链接](//yunhe.example/)。";
		const faults = await readArticleFaults(makeArticleLines("kicker: 甲", body));
		expect(faults).toEqual([
			expect.stringMatching(/^9:4 html/),
			expect.stringMatching(/^9:8 html/),
			expect.stringMatching(/^11:1 link/),
		]);
	});

	it.each([
		["a script", "<script>alert(1)</script>", /^7:1 html/],
		["a handler", '<img src="a" onerror="alert(1)">', /^7:1 html/],
		["a script for an address", "[甲](javascript:alert(1))", /^7:1 link/],
		["an address without protocol", "[甲](//yunhe.example/a)", /^7:1 link/],
		["deep quotation", `${">".repeat(5000)} 甲`, /^7:1 quote/],
		["a long run of marks", `甲${"*".repeat(300)}乙`, /^7:2 marker-run/],
	])("lets nothing hostile through: %s", async (_name, body, fault) => {
		const [first] = await readArticleFaults(makeArticleLines("kicker: 甲", body));
		expect(first).toMatch(fault);
	});

	it("checks the body of a file whose front matter cannot be read", async () => {
		const text = makeArticleText("这一行不是键\n也不是", "第二段<b>粗</b>。");
		const faults = await readArticleFaults(text);
		expect(faults[0]).toContain("yaml-syntax");
		expect(faults.filter((fault) => fault.includes("html"))).toHaveLength(2);
	});

	it("checks standing pages", async () => {
		const faults = await readFaults({
			[ARTICLE_FILE]: makeArticleLines("kicker: 甲"),
			"pages/about.md": makeArticleText("title: 关于", "<script>x</script>"),
			"pages/help.md": makeArticleText("summary: 甲", "正文。"),
		});
		expect(faults).toEqual([
			expect.stringMatching(/^pages\/about\.md:5:1 html/),
			"pages/help.md:1:1 [title] missing-field",
		]);
	});

	it("reads the pictures of the body and the cover", async () => {
		const png = await makePng();
		const { paper, faults } = await readContent({
			[`${DAY}/images/a.png`]: png,
			[`${DAY}/images/b.png`]: png,
			[ARTICLE_FILE]: makeArticleLines(
				"cover:\n  src: images/b.png\n  alt: 乙\n  caption: 乙图。\n  credit: 马超 摄",
				'第一段。\n\n![甲](images/a.png "甲图。马超 摄")\n\n![甲](images/a.png "甲图。马超 摄")',
			),
		});
		expect(faults).toEqual([]);
		const article = paper.editions[0]?.articles[0];
		expect(article?.pictures).toMatchObject([
			{ source: "images/a.png", file: `${DAY}/images/a.png`, width: 30, height: 20, format: "png" },
		]);
		expect(article?.cover).toMatchObject({
			alt: "乙",
			caption: "乙图。",
			credit: "马超 摄",
			file: { source: "images/b.png" },
		});
	});

	it("reports each fault of a picture once, where it is shown first", async () => {
		const png = await makePng();
		const faults = await readFaults({
			[`${DAY}/images/a.jpg`]: png,
			[ARTICLE_FILE]: makeArticleLines(
				"kicker: 甲",
				[
					'![甲](images/a.jpg "甲图。马超 摄")',
					'![甲](images/a.jpg "甲图。马超 摄")',
					'![乙](images/b.png "乙图。马超 摄")',
					'![丙](https://yunhe.example/c.png "丙图。马超 摄")',
				].join("\n\n"),
			),
		});
		expect(faults).toEqual([
			`${ARTICLE_FILE}:7:1 picture-wrong-extension`,
			`${ARTICLE_FILE}:11:1 picture-missing`,
			`${ARTICLE_FILE}:13:1 picture-remote`,
		]);
	});
});

describe("the summary an editor does not write", () => {
	it.each([
		["the first sentence", "甲，乙。丙。", "甲，乙。"],
		["without a dateline", "新华社北京12月1日电 甲。乙。", "甲。"],
		["without markup", "**甲**，[乙](https://yunhe.example/)。丙。", "甲，乙。"],
		["not a heading", "## 小标题\n\n甲。乙。", "甲。"],
		["with its closing quotation marks", "他说：“甲。乙。”丙。", "他说：“甲。乙。”"],
	])("is %s", async (_name, body, summary) => {
		const { paper } = await readContent({ [ARTICLE_FILE]: makeArticleLines("kicker: 甲", body) });
		expect(paper.editions[0]?.articles[0]?.summary).toBe(summary);
	});
});
