import type { z } from "astro/zod";
import { describe, expect, it } from "vitest";
import { findKeys } from "../../../src/reader/find-keys.ts";
import { articleSchema } from "../../../src/schemas/article.ts";
import { columnSchema } from "../../../src/schemas/column.ts";
import { districtSchema } from "../../../src/schemas/district.ts";
import { editionSchema } from "../../../src/schemas/edition.ts";
import { personSchema } from "../../../src/schemas/person.ts";
import { findProblem } from "../../../src/schemas/problem.ts";
import { siteSchema } from "../../../src/schemas/site.ts";
import { standingPageSchema } from "../../../src/schemas/standing-page.ts";
import { termsSchema } from "../../../src/schemas/terms.ts";
import { FIELD_NAMES, KEY_SYNONYMS } from "../../../src/strings/field-names.ts";

const SCHEMAS = {
	article: articleSchema,
	column: columnSchema,
	district: districtSchema,
	edition: editionSchema,
	person: personSchema,
	site: siteSchema,
	standingPage: standingPageSchema,
	terms: termsSchema,
};

/** Every group of keys that a schema allows somewhere. */
const GROUPS: readonly [schema: z.ZodType, path: readonly (string | number)[]][] = [
	...Object.values(SCHEMAS).map((schema): [z.ZodType, []] => [schema, []]),
	[articleSchema, ["cover"]],
	[articleSchema, ["figures", 0]],
	[articleSchema, ["corrections", 0]],
	[districtSchema, ["contacts", 0]],
	[districtSchema, ["tile"]],
	[editionSchema, ["pages", 0]],
	[editionSchema, ["notices", 0]],
	[editionSchema, ["advertisements", 0]],
	[editionSchema, ["advertisements", 0, "lines", 0]],
	[siteSchema, ["phones", 0]],
	[siteSchema, ["theme"]],
	[siteSchema, ["navigation", 0]],
	[termsSchema, ["required", 0]],
	[termsSchema, ["forbidden", 0]],
];

function findRules(schema: z.ZodType, data: unknown): string[] {
	const issues = schema.safeParse(data).error?.issues ?? [];
	return issues.map((issue) => findProblem(issue)?.rule ?? issue.code);
}

describe("the keys of all schemas", () => {
	it("have a Chinese name each, and no name is without a key", () => {
		const keys = new Set(GROUPS.flatMap(([schema, path]) => findKeys(schema, path)));
		expect([...keys].toSorted()).toEqual(Object.keys(FIELD_NAMES).toSorted());
	});

	it("are what the synonyms mean", () => {
		for (const key of Object.values(KEY_SYNONYMS).flat()) expect(FIELD_NAMES).toHaveProperty(key);
	});

	it("are the only ones allowed, in every group", () => {
		for (const schema of Object.values(SCHEMAS)) {
			expect(findRules(schema, { extra: "甲" })).toContain("unrecognized_keys");
		}
		expect(
			findRules(articleSchema.shape.cover, { src: "a", alt: "b", credit: "c", d: "" }),
		).toEqual(["unrecognized_keys"]);
	});

	it("are none where no group is allowed", () => {
		expect(findKeys(articleSchema, ["title"])).toEqual([]);
		expect(findKeys(articleSchema, ["title", "a"])).toEqual([]);
	});
});

describe("the schemas", () => {
	it("fill in what an editor may leave out", () => {
		expect(articleSchema.parse({ title: "甲", districts: ["citywide"] })).toEqual({
			title: "甲",
			districts: ["citywide"],
			page: 1,
			genre: "news",
			reporters: [],
			correspondents: [],
			photographers: [],
			figures: [],
			tags: [],
			corrections: [],
			draft: false,
			aliases: [],
		});
		expect(
			siteSchema.parse({ name: "甲", description: "乙", origin: "https://a.example" }),
		).toEqual({
			name: "甲",
			description: "乙",
			origin: "https://a.example",
			phones: [],
			timeZone: "Asia/Shanghai",
			source: "本报讯",
			navigation: [],
			offline: true,
			outlets: ["print", "letter", "book", "data", "code"],
		});
		expect(editionSchema.parse({})).toEqual({ notices: [], advertisements: [] });
	});

	it("convert each field from its text", () => {
		expect(
			articleSchema.parse({
				title: "甲",
				districts: ["citywide"],
				page: "2",
				draft: "true",
				publishAt: "2020-12-02T06:00:00+08:00",
				figures: [{ label: "甲", value: "007", approximate: "false" }],
				corrections: [{ date: "2020-12-03", text: "甲\n乙\n" }],
			}),
		).toMatchObject({
			page: 2,
			draft: true,
			publishAt: Date.UTC(2020, 11, 1, 22),
			figures: [{ value: "007", approximate: false }],
			corrections: [{ date: "2020-12-03", text: "甲\n乙" }],
		});
	});

	it("find every problem of a value in one pass", () => {
		expect(
			findRules(articleSchema, { page: "二", draft: "是", genre: "x", districts: [], extra: "" }),
		).toEqual([
			"invalid_type",
			"not-an-integer",
			"empty-list",
			"not-one-of",
			"not-a-boolean",
			"unrecognized_keys",
		]);
	});

	it.each(["UTC", "Asia/Shanghai", "Asia/Urumqi", "America/Los_Angeles"])("know %s", (timeZone) => {
		expect(findRules(siteSchema.shape.timeZone, timeZone)).toEqual([]);
	});

	it.each(["Asia/Beijing", "+08:00", "asia/shanghai", "北京时间"])("do not know %s", (timeZone) => {
		expect(findRules(siteSchema.shape.timeZone, timeZone)).toEqual(["unknown-time-zone"]);
	});

	it.each([
		"http://a.example",
		"https://a.example/",
		"https://a.example/b",
		"https://a.example?b",
		"https://user@a.example",
		"https://A.example",
		"a.example",
		"https://",
	])("refuse %s for an origin", (origin) => {
		expect(findRules(siteSchema.shape.origin, origin)).toEqual(["bad-origin"]);
	});
});
