import { describe, expect, it } from "vitest";
import { ARTICLE_FILE, makeArticleLines, makeArticleText } from "../../support/make-content.ts";
import { readArticleFaults, readContent } from "../../support/read-content.ts";

/** What is typed on line 4, where `title` and `districts` are in order, and what is found. */
const TRAPS: readonly [name: string, lines: string, faults: readonly string[]][] = [
	["full-width colon", "kicker：市直机关工会", ["4:7 [kicker] full-width-colon"]],
	[
		"full-width colon after a Chinese key",
		"引题：市直",
		["4:1 [引题] chinese-key", "4:3 [引题] full-width-colon"],
	],
	["no space after the colon", "kicker:市直机关工会", ["4:7 [kicker] colon-without-space"]],
	["full-width space after the colon", "kicker:　市直机关", ["4:7 [kicker] full-width-space"]],
	["full-width space after a space", "kicker: 　市直机关", ["4:7 [kicker] full-width-space"]],
	["second colon", "kicker: 市直机关工会: 第一时间", ["4:15 [kicker] second-colon"]],
	["colon at the end", "kicker: 市直机关工会:", ["4:15 [kicker] second-colon"]],
	["text after a quotation", 'kicker: "四位一体"综合平台', ["4:15 [kicker] text-after-quote"]],
	["text after single quotes", "kicker: '四位一体'综合平台", ["4:15 [kicker] text-after-quote"]],
	["text after brackets", "kicker: [学习]贯彻", ["4:13 [kicker] text-after-bracket"]],
	["cut at #", "kicker: 第 #1 号", ["4:11 [kicker] hash-cut"]],
	["all cut at #", "kicker: #1 号", ["4:9 [kicker] hash-cut"]],
	["cut at # on a further line", "kicker: 甲\n  乙 #1 号", ["5:5 hash-cut"]],
	["cut at # in a list", "tags: [第 #1 号, 乙]", ["4:10 [tags] hash-cut"]],
	["full-width comma in a list", "reporters: [马超，陈曦]", ["4:15 [reporters] full-width-comma"]],
	["pause mark in a list", "tags: [劳模、工匠]", ["4:10 [tags] full-width-comma"]],
	["full-width comma on a list's further line", "tags: [甲,\n  乙，丙]", ["5:4 full-width-comma"]],
	["tab indent", "figures:\n\t- label: 协议\n\t  value: 224", ["5:1 tab-indent", "6:1 tab-indent"]],
	["full-width indent", "　kicker: 市直", ["4:1 [kicker] full-width-indent"]],
	[
		"dash without space",
		"tags:\n  -甲\n  -乙",
		["5:3 dash-without-space", "6:3 dash-without-space"],
	],
	["@ first", "kicker: @职工之家", ["4:9 [kicker] reserved-first-character"]],
	["% first", "kicker: %87.5", ["4:9 [kicker] reserved-first-character"]],
	["backtick first", "kicker: `代码`", ["4:9 [kicker] reserved-first-character"]],
	["alias mark first", "kicker: *重要*", ["4:9 [kicker] reserved-first-character"]],
	["anchor mark first", "kicker: &甲 乙", ["4:9 [kicker] reserved-first-character"]],
	["tag mark first", "kicker: !重要 乙", ["4:9 [kicker] reserved-first-character"]],
	["alias in a list", "tags: [*jia]", ["4:8 [tags] yaml-feature"]],
	["anchor in a list", "tags: [&jia 乙]", ["4:13 [tags] yaml-feature"]],
	["tag in a list", "tags: [!!str 乙]", ["4:14 [tags] yaml-feature"]],
	["__proto__", "__proto__: {draft: true}", ["4:1 [__proto__] forbidden-key"]],
	["duplicate key", "kicker: 甲\nkicker: 乙", ["5:1 [kicker] duplicate-key"]],
	["unclosed quotation", 'kicker: "四位一体', ["4:9 [kicker] unclosed-quote"]],
	["quotation closed by a Chinese mark", 'kicker: "四位一体”', ["4:9 [kicker] unclosed-quote"]],
	["unclosed list", "tags: [甲, 乙", ["4:7 [tags] unclosed-bracket"]],
	["bad escape", 'kicker: "甲\\乙"', ["4:11 [kicker] bad-escape"]],
	["end of document", "kicker: 甲\n...\nsubtitle: 乙", ["5:1 many-documents"]],
	["a list for a key", "[甲]: 乙", ["4:1 yaml-syntax"]],
	["a line that is no YAML", "这一行没有冒号\nkicker: 甲", ["4:1 yaml-syntax"]],
];

describe("front matter that YAML would misread", () => {
	it.each(TRAPS)("finds: %s", async (_name, lines, faults) => {
		expect(await readArticleFaults(makeArticleLines(lines))).toEqual(faults);
	});

	it("finds the seed's hazards all at once and reads the rest of the file", async () => {
		const text = makeArticleText(
			[
				"title：平谷女职工",
				"kicker: 市直机关工会: 第一时间",
				'subtitle: "四位一体"综合平台',
				"reporters: [马超，陈曦]",
				"districts: [huairou]",
				"　tags: [a]",
				"page: 二",
			].join("\n"),
		);
		expect(await readArticleFaults(text)).toEqual([
			"2:6 [title] full-width-colon",
			"3:15 [kicker] second-colon",
			"4:17 [subtitle] text-after-quote",
			"5:15 [reporters] full-width-comma",
			"7:1 [tags] full-width-indent",
			"8:7 [page] not-an-integer",
		]);
	});
});

const HARMLESS: readonly [name: string, lines: string][] = [
	["a comment on its own line", "# 说明：这里 #1"],
	["a comment after a quotation", 'kicker: "甲: 乙" # 说明'],
	["a comment after a list", "tags: [甲, 乙] # 说明"],
	[
		"a comment after a key with a block",
		"cover: # 说明\n  src: images/a.png\n  alt: 甲\n  credit: 乙 摄",
	],
	["full-width marks in a text", "kicker: 甲，乙、丙：丁　戊"],
	["full-width marks in a quotation of a list", 'tags: ["甲，乙"]'],
	["a time of day", "kicker: 9:30开会"],
	["an address", "kicker: https://yunhe.example/甲"],
	["a hash without space", "kicker: 第#1号"],
	["a doubled quotation mark", "kicker: '甲''乙'"],
	[
		"a block of text",
		"corrections:\n  - date: 2020-12-03\n    text: |\n      甲：乙\n      title：丙 #1",
	],
	["a quotation of several lines", 'kicker: "甲\n  乙：丙 #1 丁"'],
	["a list of several lines", "tags: [\n  甲,\n  乙\n]"],
	["an apostrophe in a list", "tags: [it's, 甲]"],
	["a bracket in a quotation of a list", 'tags: ["甲]", "乙，丙"]'],
	["a block list", "tags:\n- 甲\n- 乙"],
	["a group in braces", "figures:\n  - { label: 协议, value: 224 }"],
];

describe("front matter that reads as it looks", () => {
	it.each(HARMLESS)("lets pass: %s", async (_name, lines) => {
		const faults = await readArticleFaults(makeArticleLines(lines));
		expect(faults.filter((fault) => !fault.includes("picture-"))).toEqual([]);
	});

	it("keeps every value as typed", async () => {
		const { paper } = await readContent({
			[ARTICLE_FILE]: makeArticleLines(
				"kicker: 007\nsubtitle: 1.10\ntags: [2021-01-05, null, yes, 0x1F, 1_000]",
			),
		});
		const article = paper.editions[0]?.articles[0];
		expect(article?.kicker).toBe("007");
		expect(article?.subtitle).toBe("1.10");
		expect(article?.tags).toEqual(["2021-01-05", "null", "yes", "0x1F", "1_000"]);
	});

	it("keeps the spaces that separate a title's clauses", async () => {
		const { paper } = await readContent({
			[ARTICLE_FILE]: makeArticleText(
				"title: 召开主席办公会 号召各级工会　学习\ndistricts: [citywide]",
			),
		});
		expect(paper.editions[0]?.articles[0]?.title).toBe("召开主席办公会 号召各级工会　学习");
	});
});

describe("hostile front matter", () => {
	it.each([
		["an object's own names", "constructor: 甲", ["4:1 [constructor] unknown-key"]],
		["a method's name", "toString: 甲", ["4:1 [toString] unknown-key"]],
		["many quotation marks", `tags: [${"'".repeat(5001)}`, ["4:7 [tags] unclosed-bracket"]],
		["many marks in a value", `kicker: ${'"'.repeat(5001)}`, undefined],
		["too much of it", `kicker: ${"甲".repeat(70_000)}`, ["1:1 yaml-too-long"]],
		["deep lists", `tags: ${"[".repeat(30_000)}`, ["4:7 [tags] unclosed-bracket"]],
	])("does not stop the reader: %s", async (_name, lines, faults) => {
		const found = await readArticleFaults(makeArticleLines(lines));
		if (faults) expect(found.slice(0, 1)).toEqual(faults);
		else expect(found).not.toEqual([]);
	});
});
