import { describe, expect, it } from "vitest";
import { ARTICLE_FILE, makeArticleLines } from "../../support/make-content.ts";
import { readArticleFaults, readContent, readFaults } from "../../support/read-content.ts";

const TEXT = makeArticleLines("kicker: 引题");

/** 标题 in GB18030. */
const GB18030_TITLE = [0xb1, 0xea, 0xcc, 0xe2];

function toUtf16(text: string, { withMark }: { withMark: boolean }): Uint8Array {
	return Buffer.from(withMark ? `\ufeff${text}` : text, "utf16le");
}

describe("files that are not UTF-8 text", () => {
	it("names GB18030 and shows the line in it", async () => {
		const bytes = Buffer.concat([
			Buffer.from("---\ndistricts: [citywide]\ntitle: "),
			Buffer.from(GB18030_TITLE),
			Buffer.from("\n---\n\nabc\n"),
		]);
		const { faults } = await readContent({ [ARTICLE_FILE]: bytes });
		expect(faults).toHaveLength(1);
		expect(faults[0]).toMatchObject({ rule: "not-utf8", file: ARTICLE_FILE, line: 3, column: 8 });
		expect(faults[0]?.message).toContain("GB18030");
		expect(faults[0]?.message).toContain("「title: 标题」");
	});

	it("says so when the encoding is none it knows", async () => {
		const bytes = Buffer.concat([Buffer.from("---\n"), Buffer.from([0xff, 0xff, 0x80, 0x0a])]);
		expect(await readArticleFaults(bytes)).toEqual(["2:1 not-utf8"]);
	});

	it.each([
		["UTF-16 with its mark", toUtf16(TEXT, { withMark: true }), "1:1 utf16-text"],
		["UTF-16 without its mark", toUtf16("---\ntitle: a\n", { withMark: false }), "1:1 utf16-text"],
		["a picture or a Word file", Buffer.from([0x50, 0x4b, 3, 4, 0, 0, 0x80, 7]), "1:1 not-text"],
		["an empty file", "", "1:1 empty-file"],
		["a file of spaces", " \n\n", "1:1 empty-file"],
	])("finds %s", async (_name, bytes, fault) => {
		expect(await readArticleFaults(bytes)).toEqual([fault]);
	});

	it("looks at YAML files too", async () => {
		const bytes = Buffer.concat([Buffer.from("name: "), Buffer.from(GB18030_TITLE)]);
		expect(await readFaults({ "columns/xuexi-guanche.yaml": bytes })).toEqual([
			"columns/xuexi-guanche.yaml:1:7 not-utf8",
		]);
	});
});

const CHARACTERS: readonly [name: string, character: string, rule: string][] = [
	["backspace", "\b", "control-character"],
	["escape", "\u001b", "control-character"],
	["vertical tab", "\u000b", "control-character"],
	["delete", "\u007f", "control-character"],
	["next line", "\u0085", "control-character"],
	["line separator", "\u2028", "control-character"],
	["right-to-left override", "\u202e", "bidi-character"],
	["left-to-right embedding", "\u202a", "bidi-character"],
	["left-to-right isolate", "\u2066", "bidi-character"],
	["pop directional isolate", "\u2069", "bidi-character"],
	["zero-width space", "\u200b", "invisible-character"],
	["zero-width joiner", "\u200d", "invisible-character"],
	["word joiner", "\u2060", "invisible-character"],
	["byte order mark inside", "\ufeff", "invisible-character"],
	["soft hyphen", "\u00ad", "invisible-character"],
	["tag character", "\u{e0041}", "invisible-character"],
	["replacement character", "\ufffd", "replacement-character"],
	["private use", "\ue000", "private-use-character"],
	["private use plane", "\u{f0000}", "private-use-character"],
	["Kangxi radical", "\u2f2f", "radical-character"],
	["radical of the supplement", "\u2ea0", "radical-character"],
];

describe("characters that must not be in a text", () => {
	it.each(CHARACTERS)("finds: %s", async (_name, character, rule) => {
		const text = makeArticleLines("kicker: 甲", `第一行，\n平谷${character}女职工。`);
		expect(await readArticleFaults(text)).toEqual([`8:3 ${rule}`]);
	});

	it("finds them in the front matter and in YAML files", async () => {
		const faults = await readFaults({
			[ARTICLE_FILE]: makeArticleLines("kicker: ⼯会"),
			"columns/xuexi-guanche.yaml": "name: 学\u200b习\n",
		});
		expect(faults).toEqual([
			"columns/xuexi-guanche.yaml:1:8 invisible-character",
			`${ARTICLE_FILE}:4:9 radical-character`,
		]);
	});

	it("finds every one of them", async () => {
		const text = makeArticleLines("kicker: 甲", "⼯会，⼯⼈。");
		expect(await readArticleFaults(text)).toEqual([
			"7:1 radical-character",
			"7:4 radical-character",
			"7:5 radical-character",
		]);
	});

	it.each([
		["⼯", "工"],
		["⺠", "民"],
		["⻓", "长"],
	])("names the ordinary character for %s", async (radical, plain) => {
		const { faults } = await readContent({
			[ARTICLE_FILE]: makeArticleLines("kicker: 甲", `${radical}。`),
		});
		expect(faults[0]?.hint).toContain(`「${plain}」`);
	});

	it("lets tabs, full-width marks and rare characters pass", async () => {
		const text = makeArticleLines("kicker: 甲", "甲\t乙　丙“丁”——戊……𠮷〇①㎡。");
		expect(await readArticleFaults(text)).toEqual([]);
	});
});
