import { describe, expect, test } from "vitest";
import { toExcerpt } from "../../../src/search/excerpt.ts";
import { toHaystack } from "../../../src/search/find-matches.ts";
import { markText } from "../../../src/search/mark-text.ts";
import type { Segment } from "../../../src/search/searcher.ts";
import { toRuns } from "../../../src/search/units.ts";

const BRACKETED = (segments: readonly Segment[]) =>
	segments.map(({ text, isMarked }) => (isMarked ? `[${text}]` : text)).join("");

function excerpt(text: string, ...terms: string[]): string {
	return BRACKETED(
		toExcerpt(
			toHaystack(text),
			terms.map((term) => toRuns(term)),
		),
	);
}

const FILLING = "这是一段不相干的话".repeat(20);

describe("toExcerpt", () => {
	test("begins behind the mark before the match", () => {
		expect(excerpt(`${FILLING}。今年，平谷区签订协议`, "平谷")).toBe("…[平谷]区签订协议");
	});

	test("shows the beginning where no term stands in the text", () => {
		expect(excerpt(FILLING, "平谷")).toBe(`${FILLING.slice(0, 80)}…`);
	});

	test("marks the match as it is written, quotes and all", () => {
		expect(excerpt("成为成长“快车道”", "成长快车道")).toBe("成为[成长“快车道]”");
		expect(excerpt("自 2010 年以来", "2010年")).toBe("自 [2010 年]以来");
	});

	test("has a piece for each term, each marked", () => {
		const text = `开头有平谷区的消息。${FILLING}。末尾有女职工的消息。${FILLING}`;
		const shown = excerpt(text, "平谷", "女职工");
		expect(shown).toContain("[平谷]");
		expect(shown).toContain("[女职工]");
		expect(shown.replace(/[[\]…]/g, "").length).toBeLessThanOrEqual(100);
	});

	test("marks all matches in its piece, and overlapping ones as one", () => {
		expect(excerpt("总工会工会", "总工会", "工会")).toBe("[总工会工会]");
		expect(excerpt("哈哈哈", "哈哈")).toBe("[哈哈哈]");
	});

	test("puts lines side by side", () => {
		expect(excerpt("第一段\n第二段", "第二")).toBe("[第二]段");
		expect(excerpt("第一段\n第二段", "第一")).toBe("[第一]段 第二段");
	});

	test("never cuts a character in two", () => {
		const text = `${"𠮷".repeat(200)}平谷${"𠮷".repeat(200)}`;
		expect(excerpt(text, "平谷").isWellFormed()).toBe(true);
		expect(excerpt("𠮷".repeat(200), "平谷").isWellFormed()).toBe(true);
	});
});

describe("markText", () => {
	test("marks every place of every term, and leaves what is excluded", () => {
		expect(BRACKETED(markText("平谷区工会，平谷广告", "平谷 工会 -广告"))).toBe(
			"[平谷]区[工会]，[平谷]广告",
		);
	});

	test("never loses a character of the text", () => {
		const text = "<b>平谷</b> & 平 谷";
		const segments = markText(text, "平谷 <b>");
		expect(segments.map((segment) => segment.text).join("")).toBe(text);
	});

	test("marks words that only a space joined", () => {
		expect(BRACKETED(markText("2020年，平谷", "2020 平谷"))).toBe("[2020]年，[平谷]");
	});
});
