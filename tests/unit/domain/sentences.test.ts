import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { splitSentences } from "../../../src/domain/sentences.ts";

function split(text: string): string[] {
	return splitSentences(text).map(({ start, end }) => text.slice(start, end));
}

describe("splitSentences", () => {
	it.each([
		["at full stops", "开会了。散会了！真的？真的。", ["开会了。", "散会了！", "真的？", "真的。"]],
		["behind closing quotes", "他说：“来吧。”大家来了。", ["他说：“来吧。”", "大家来了。"]],
		["at semicolons and ellipses", "一是学；二是做……再说", ["一是学；", "二是做……", "再说"]],
		["not at commas of a short sentence", "会后，门头沟的队伍来了", ["会后，门头沟的队伍来了"]],
		["not in figures", "达到87.5%，约3.2万人。", ["达到87.5%，约3.2万人。"]],
		["at line breaks", "标题\n正文。", ["标题", "正文。"]],
		["without the spaces around", " 甲。 乙。 ", ["甲。", "乙。"]],
		["nothing where nothing can be said", "……（）\n ", []],
	])("divides %s", (_, text, sentences) => {
		expect(split(text)).toEqual(sentences);
	});

	it("divides what is too long for a breath at a comma", () => {
		const clause = "一段很长的话没有句号只有逗号，";
		const pieces = split(clause.repeat(20));
		expect(pieces.length).toBeGreaterThan(1);
		for (const piece of pieces) {
			expect(piece.length).toBeLessThanOrEqual(120);
			expect(piece.endsWith("，")).toBe(true);
		}
	});

	it("leaves out no letter, digit or character, and repeats none", () => {
		const text = fc.string({ unit: fc.constantFrom(..."工会。！？”’，、 \n…5%a（）") });
		fc.assert(
			fc.property(text, (given) => {
				const keep = (some: string) => some.replace(/[^\p{L}\p{N}]/gu, "");
				expect(keep(split(given).join(""))).toBe(keep(given));
			}),
		);
	});
});
