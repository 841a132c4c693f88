import { describe, expect, test } from "vitest";
import { parseTerms, type Term } from "../../../src/search/parse-terms.ts";

const keep = (character: string) => character;

function format({ runs, field }: Term): string {
	const text = runs.map((run) => run.map((unit) => unit.text).join("")).join("|");
	return field === undefined ? text : `${field}=${text}`;
}

function parse(text: string) {
	const { required, excluded, apart } = parseTerms(text, keep);
	return {
		required: required.map(format),
		excluded: excluded.map(format),
		...(apart && { apart: apart.map(format) }),
	};
}

describe("parseTerms", () => {
	test.each([
		["words apart", "平谷 女职工", ["平谷", "女职工"], []],
		["an ideographic space", "平谷　女职工", ["平谷", "女职工"], []],
		["an exclusion", "工会 -广告", ["工会"], ["广告"]],
		["a full-width exclusion", "工会 －广告", ["工会"], ["广告"]],
		["a minus inside a figure", "2-4名", ["2-4名"], []],
		["a minus alone", "工会 -", ["工会"], []],
		["a quotation with a space", '"劳模 精神"', ["劳模|精神"], []],
		["a Chinese quotation with a space", "“劳模 精神” 平谷", ["劳模|精神", "平谷"], []],
		["an excluded quotation", '工会 -"劳模 精神"', ["工会"], ["劳模|精神"]],
		["quotes inside a word", "成长“快车道”工程", ["成长快车道工程"], []],
		["quotes at the head of a word", "“四位一体”平台", ["四位一体平台"], []],
		["an open quotation", '"劳模', ["劳模"], []],
		["a signature", "记者:马超", ["reporters=马超"], []],
		["a full-width colon", "通讯员：陈晔 平谷", ["correspondents=陈晔", "平谷"], []],
		["a quoted field", '标题:"第一 时间"', ["title=第一|时间"], []],
		["a colon that is no field's", "怀柔区:学习", ["怀柔区|学习"], []],
		["a field without a value", "记者:", ["记者"], []],
		["a wide name", "马 超", ["马超"], []],
		["marks alone", "，。 …", [], []],
		["nothing", "  ", [], []],
	])("knows %s", (_what, text, required, excluded) => {
		expect(parse(text)).toMatchObject({ required, excluded });
	});

	test("puts words together that a text would hold without a break, and keeps them apart as well", () => {
		expect(parse("2020 平谷")).toEqual({
			required: ["2020平谷"],
			excluded: [],
			apart: ["2020", "平谷"],
		});
		expect(parse("平谷 女职工")).not.toHaveProperty("apart");
	});
});
