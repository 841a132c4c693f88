import { expect, test } from "vitest";
import { toNameEntries } from "../../../scripts/lib/search/name-entries.ts";
import { suggestNames } from "../../../src/search/suggest.ts";
import { makeColumn, makeDistrict, makePaper, makePerson } from "../../support/make-paper.ts";

const entries = toNameEntries({
	...makePaper(),
	people: [
		makePerson({ id: "yu-ruiguo", name: "于瑞国", unit: "东岭区总工会" }),
		makePerson({ id: "shan-fang", name: "单芳" }),
		makePerson({ id: "lv-mei", name: "吕梅", unit: "东岭区总工会" }),
	],
	districts: [makeDistrict({ id: "dongling", name: "东岭区", aliases: ["东岭街道"] })],
	columns: [makeColumn({ id: "shudu", name: "数读" })],
});

test.each([
	["pinyin", "yuruiguo", "于瑞国"],
	["initials", "yrg", "于瑞国"],
	["a mix of them", "yurg", "于瑞国"],
	["an unfinished syllable", "yurui", "于瑞国"],
	["capitals and spaces", "Yu Rui", "于瑞国"],
	["the reading of a surname", "shanf", "单芳"],
	["ü as v", "lvm", "吕梅"],
	["ü itself", "lümei", "吕梅"],
	["Han", "瑞国", "于瑞国"],
	["an alias", "东岭街", "东岭区"],
	["a column", "sd", "数读"],
	["an organisation of the registry", "dlqzgh", "东岭区总工会"],
])("knows a name by %s", (_what, text, name) => {
	expect(suggestNames(text, entries).map((suggestion) => suggestion.name)).toContain(name);
});

test("puts names that begin so first, and names each organisation once", () => {
	expect(suggestNames("东岭", entries)).toEqual([
		{ kind: "district", name: "东岭区", path: "/districts/dongling/" },
		{ kind: "organisation", name: "东岭区总工会" },
	]);
});

test.each(["", " ", "xyz", "r", "danf", "于瑞囯"])("has nothing for “%s”", (text) => {
	expect(suggestNames(text, entries)).toEqual([]);
});
