import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { fixText } from "../../../scripts/lib/fixes/fix-text.ts";
import { makeArticleText } from "../../support/make-content.ts";

const FILE = "editions/2020/12/02/gao.md";
const fix = (text: string) => fixText(FILE, text);
const HEAD = "title: 标题\ndistricts: [citywide]";

describe("what is put right", () => {
	it.each([
		["half-width marks beside Han", "大家说,好;真的!", "大家说，好；真的！"],
		["ellipses", "还有很多...", "还有很多……"],
		["marks typed twice", "办完了。。", "办完了。"],
		["dashes", "三件事--吃住行", "三件事——吃住行"],
		["radicals", "⼯会⻅面", "工会见面"],
		["behind markup", "**工会**的*事*,好", "**工会**的*事*，好"],
	])("%s", (_name, typed, fixed) => {
		expect(fix(makeArticleText(HEAD, typed))).toBe(makeArticleText(HEAD, fixed));
	});

	it.each([
		["Chinese keys", "标题: 好\n地区: [citywide]", "title: 好\ndistricts: [citywide]"],
		["full-width colons", "title：好\ndistricts: [citywide]", "title: 好\ndistricts: [citywide]"],
		["full-width commas", "title: 好\ndistricts: [a，b]", "title: 好\ndistricts: [a,b]"],
		["values that YAML would cut", "title: 甲: 乙\nkicker: '引'", "title: '甲： 乙'\nkicker: '引'"],
		[
			"marks of printed fields",
			"title: 说,好\nsubtitle: '副,题'",
			"title: 说，好\nsubtitle: '副，题'",
		],
	])("%s", (_name, typed, fixed) => {
		expect(fix(makeArticleText(typed))).toBe(makeArticleText(fixed));
	});
});

describe("what stays", () => {
	it.each([
		"占87.5%，见 https://a.example/b,c 和 `代码,码`。",
		"2-4名，在10:30开会，电邮 a@b.example。",
		"English, with commas. 中文。",
		"[链接,文字](/2020/12/02/gao/)".replace(",", "，"),
		"\\*转义\\*的，&amp;实体；",
		"每段 有空格的，是提示",
	])("%s", (body) => {
		expect(fix(makeArticleText(HEAD, body))).toBe(makeArticleText(HEAD, body));
	});

	it("what an editor has waived", () => {
		const text = makeArticleText(`# 豁免 half-width-mark：原样引用\n${HEAD}`, "原文,如此");
		expect(fix(text)).toBe(text);
	});

	it("a key that is there already, and one that is only near", () => {
		const text = makeArticleText(`${HEAD}\n标题: 另一个\n标提: 近似`);
		expect(fix(text)).toBe(text);
	});

	it("a file without front matter, and YAML but for its characters", () => {
		expect(fixText("editions/x.md", "正文,没有稿件信息")).toBe("正文,没有稿件信息");
		expect(fixText("site.yaml", "name: ⼯报\ndescription: 甲,乙\n")).toBe(
			"name: 工报\ndescription: 甲,乙\n",
		);
	});
});

/** Pieces of bodies that mean something to Markdown, to YAML or to the rules, and some that do not. */
const PIECES = [
	...["工会", "职工", "648家", "，", "。", ",", ".", "...", ";", "--", "——", "…", "（", ")", '"'],
	...["**", "*", "`", "[甲](/a/)", "\\", "&amp;", "# ", "- ", "> ", "|", "\n", "\n\n", " ", "　"],
	...["⼯", "。。", "!", "?", ":", "2-4名", "87.5%", "https://a.example/x,y", "Word, and", "<b>"],
];

describe("any text", () => {
	const body = fc.array(fc.constantFrom(...PIECES), { maxLength: 24 }).map((all) => all.join(""));

	it("is the same once it has been put right", () => {
		fc.assert(
			fc.property(body, (text) => {
				const once = fix(makeArticleText(HEAD, text));
				expect(fix(once)).toBe(once);
			}),
			{ seed: 20201202, numRuns: 2000 },
		);
	});

	it("keeps every character and digit, and all markup", () => {
		const toKept = (text: string) =>
			text.normalize("NFKC").replaceAll(/[^\p{Script=Han}\p{L}\p{N}*`[\]|#>\\&]/gu, "");
		fc.assert(
			fc.property(body, (text) => {
				const whole = makeArticleText(HEAD, text);
				expect(toKept(fix(whole))).toBe(toKept(whole));
			}),
			{ seed: 20201203, numRuns: 2000 },
		);
	});
});
