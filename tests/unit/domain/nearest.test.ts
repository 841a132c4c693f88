import { distance } from "fastest-levenshtein";
import { describe, expect, it } from "vitest";
import { findNearest } from "../../../src/domain/nearest.ts";

const DISTRICTS = [
	{ id: "huairou", names: ["怀柔区", "怀柔"] },
	{ id: "haidian", names: ["海淀区"] },
	{ id: "zhongguancun-kexuecheng", names: ["中关村科学城"] },
	{ id: "citywide", names: ["全市"] },
];

describe("findNearest", () => {
	it.each([
		["huairuo", "huairou"],
		["Huairou", "huairou"],
		["huai_rou", "huairou"],
		["怀柔", "huairou"],
		["怀柔县", "huairou"],
		["海淀", "haidian"],
		["中关村", "zhongguancun-kexuecheng"],
		["zhongguancun", "zhongguancun-kexuecheng"],
		["city-wide", "citywide"],
	])("takes %s for %s", (typed, id) => {
		expect(findNearest({ typed, candidates: DISTRICTS, distance })?.id).toBe(id);
	});

	it.each(["xinjiekou", "延庆区某某", "x", ""])("takes %j for nothing", (typed) => {
		expect(findNearest({ typed, candidates: DISTRICTS, distance })).toBeUndefined();
	});

	it("prefers the same text to a longer one that holds it", () => {
		const candidates = [
			{ id: "a", names: ["怀柔区总工会"] },
			{ id: "b", names: ["怀柔区"] },
		];
		expect(findNearest({ typed: "怀柔区", candidates, distance })?.id).toBe("b");
	});

	it("finds nothing among nothing", () => {
		expect(findNearest({ typed: "a", candidates: [], distance })).toBeUndefined();
	});
});
