import { describe, expect, test } from "vitest";
import { toPhrase, toTokens } from "../../../src/search/tokens.ts";
import { toRuns } from "../../../src/search/units.ts";

function cut(text: string): string[] {
	return toRuns(text).map((run) => run.map((unit) => unit.text).join(""));
}

describe("toRuns", () => {
	test.each([
		["ends a run at a mark", "会后，门头沟。", ["会后", "门头沟"]],
		["looks through quotes", "成长“快车道”", ["成长快车道"]],
		["looks through brackets", "集团（公司）级", ["集团公司级"]],
		["looks through middle dots", "买买提·艾力", ["买买提艾力"]],
		["looks through a space beside a figure", "2010 年 3 月", ["2010年3月"]],
		["looks through a space beside Latin letters", "用 AI 工具", ["用ai工具"]],
		[
			"ends a run at a space between words of Han",
			"时刻鞭策自己 焕发热情",
			["时刻鞭策自己", "焕发热情"],
		],
		["closes a name that is set wide", "记者 马　超 通讯员", ["记者", "马超", "通讯员"]],
		["keeps two figures apart", "10 20", ["10", "20"]],
		["ends a run at a line's end", "甲乙\n丙丁", ["甲乙", "丙丁"]],
		["keeps the marks of a figure", "签订率87.5%，2-4名", ["签订率87.5%", "2-4名"]],
		["drops the full stop behind a figure", "共224份.", ["共224份"]],
		["takes full-width for half-width", "８７．５％", ["87.5%"]],
		["takes every dash of a range for one", "2–4名、2—4名", ["2-4名", "2-4名"]],
		["drops the comma of thousands", "覆盖2,294家，3,4两月", ["覆盖2294家", "3", "4两月"]],
		["takes capitals for small letters, and accents away", "Café ＡＢＣ", ["cafeabc"]],
		["takes Kangxi radicals for characters", "⼯会", ["工会"]],
		["takes a plus for a part of a word", "“公益+联谊”", ["公益+联谊"]],
		["looks through characters without width", "工\u200B会", ["工会"]],
		["knows characters beyond the basic plane", "𠮷野", ["𠮷野"]],
		["takes variants that need no table for the usual characters", "前後", ["前后"]],
		["finds nothing in marks alone", "……（）", []],
	])("%s", (_what, text, runs) => {
		expect(cut(text)).toEqual(runs);
	});

	test("says where each unit stands, whatever it is folded to", () => {
		const text = "约㎡，𠮷";
		const places = toRuns(text).flat();
		expect(places.map((unit) => [unit.text, text.slice(unit.start, unit.end)])).toEqual([
			["约", "约"],
			["m", "㎡"],
			["2", "㎡"],
			["𠮷", "𠮷"],
		]);
	});

	test("folds by the table it is given", () => {
		const fold = (character: string) => (character === "總" ? "总" : character);
		expect(toRuns("總工", fold)[0]?.map(({ text }) => text)).toEqual(["总", "工"]);
	});
});

describe("words", () => {
	test("are each unit with the next one, the last of a run alone", () => {
		expect(toTokens(toRuns("总工会，好"))).toEqual(["总工", "工会", "会", "好"]);
	});

	test("of a phrase leave open what follows", () => {
		expect(toPhrase(toRuns("总工会"))).toEqual(["总工", "工会"]);
		expect(toPhrase(toRuns("会后，门"))).toEqual(["会后", "后"]);
		expect(toPhrase(toRuns("会"))).toEqual([]);
	});
});
