import { describe, expect, test } from "vitest";
import { formatSearchQuery, isEmptyQuery, parseSearchQuery } from "../../../src/search/query.ts";

const parse = (search: string) => parseSearchQuery(new URLSearchParams(search));

describe("the address of a search", () => {
	test("tells text, filters and order", () => {
		expect(parse("?q= 平谷 &district=pinggu&year=2020&sort=oldest")).toEqual({
			text: "平谷",
			filters: { district: "pinggu", year: "2020" },
			sort: "oldest",
		});
	});

	test("is read back from what it was written from", () => {
		const query = parse("q=87.5%25&column=shudu&genre=news&sort=newest");
		expect(parse(formatSearchQuery(query))).toEqual(query);
	});

	test("leaves out what is unknown or empty", () => {
		const query = parse("q=&district=&colour=red&sort=best");
		expect(query).toEqual({ text: "", filters: {}, sort: "relevance" });
		expect(isEmptyQuery(query)).toBe(true);
		expect(formatSearchQuery(query)).toBe("");
	});
});
