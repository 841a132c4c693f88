import { describe, expect, it } from "vitest";
import type { Article } from "../../../src/domain/article.ts";
import type { Fault } from "../../../src/domain/fault.ts";
import {
	planDesk,
	SHOWN_EDITIONS,
	SHOWN_FAULTS,
	toEditorLink,
} from "../../../src/plan/plan-desk.ts";
import { planSite } from "../../../src/plan/plan-site.ts";
import { makeDay } from "../../support/make-day.ts";
import { makeInstant } from "../../support/make-instant.ts";
import {
	CITYWIDE,
	makeArticle,
	makeDistrict,
	makeEdition,
	makePaper,
} from "../../support/make-paper.ts";

const CUT_OFF = makeInstant("2020-12-02T06:00:00+08:00");
const LATER = makeInstant("2020-12-02T06:01:00+08:00");

function plan(
	fields: Parameters<typeof makePaper>[0] = {},
	{ faults = [], cutOff = CUT_OFF }: { faults?: Fault[]; cutOff?: typeof CUT_OFF } = {},
) {
	return planDesk({ paper: makePaper(fields), faults, cutOff, contentDirectory: "/paper/content" });
}

/** The gap of the only page of an edition of these articles. */
function findGap(...articles: Partial<Article>[]) {
	const edition = makeEdition({ articles: articles.map((fields) => makeArticle(fields)) });
	return plan({ editions: [edition] }).editions[0]?.pages[0]?.gap;
}

describe("an edition on the desk", () => {
	it.each([
		["a page without stories", [], { kind: "no-stories" }],
		[
			"drafts alone",
			[{ order: 1, draft: true }, { draft: true }],
			{ kind: "only-held-back", count: 2 },
		],
		["an embargoed story alone", [{ publishAt: LATER }], { kind: "only-held-back", count: 1 }],
		["stories without a lead", [{ order: 2 }, {}], { kind: "no-lead" }],
		[
			"a lead that is a draft",
			[{ order: 1, draft: true }, { order: 2 }],
			{ kind: "lead-held-back" },
		],
		["a lead that is out", [{ order: 1, publishAt: CUT_OFF }, { order: 2 }], undefined],
	] as const)("with %s", (_, articles, gap) => expect(findGap(...articles)).toEqual(gap));

	it("is complete with a serial number and a lead on every page", () => {
		const pages = [
			{ number: 1, editors: [] },
			{ number: 2, name: "数读", editors: [] },
		];
		const articles = [makeArticle({ order: 1 }), makeArticle({ page: 2, order: 1, slug: "b" })];
		const complete = makeEdition({ serialNumber: 7, pages, articles });
		const [first, second, third] = plan({
			editions: [
				complete,
				{ ...complete, serialNumber: undefined },
				{ ...complete, articles: articles.slice(0, 1) },
			],
		}).editions;
		expect(first).toMatchObject({ isComplete: true, isPublished: true, serialNumber: 7 });
		expect(second).toMatchObject({ isComplete: false });
		expect(third).toMatchObject({ isComplete: false });
		expect(third?.pages[1]).toMatchObject({
			name: "数读",
			published: 0,
			gap: { kind: "no-stories" },
		});
	});

	it("is one of the newest; the others are counted", () => {
		const editions = Array.from({ length: SHOWN_EDITIONS + 3 }, () => makeEdition());
		expect(plan({ editions })).toMatchObject({
			editions: { length: SHOWN_EDITIONS },
			olderEditions: 3,
		});
	});
});

describe("what is held back", () => {
	it("is listed with its instant, the soonest first", () => {
		const articles = [
			makeArticle({ slug: "a", publishAt: makeInstant("2020-12-04T06:00:00+08:00") }),
			makeArticle({ slug: "b", publishAt: LATER }),
			makeArticle({ slug: "c", publishAt: CUT_OFF }),
			makeArticle({ slug: "d", draft: true, publishAt: LATER }),
		];
		const { drafts, embargoed } = plan({ editions: [makeEdition({ articles })] });
		expect(embargoed.map(({ path }) => path)).toEqual(["/2020/12/02/b/", "/2020/12/02/a/"]);
		expect(embargoed[0]).toMatchObject({
			until: LATER,
			link: "vscode://file/paper/content/editions/2020/12/02/b.md:1:1",
		});
		expect(drafts).toMatchObject([{ path: "/2020/12/02/d/", until: undefined }]);
	});
});

describe("silent districts", () => {
	const on = (date: string, id: string, fields: Partial<Article> = {}) =>
		makeEdition({
			date: makeDay(date),
			articles: [
				makeArticle({ date: makeDay(date), districts: [makeDistrict({ id })], ...fields }),
			],
		});
	const districts = ["near", "far", "never", "draft"].map((id) => makeDistrict({ id, name: id }));

	it("had no story in the 30 days before the newest edition", () => {
		const { silentDistricts } = plan({
			districts,
			editions: [
				on("2020-12-31", "draft", { draft: true }),
				on("2020-12-02", "near"),
				on("2020-12-01", "far"),
			],
		});
		expect(silentDistricts).toEqual([
			{ name: "never", path: "/districts/never/", last: undefined, days: undefined },
			{ name: "draft", path: "/districts/draft/", last: undefined, days: undefined },
			{ name: "far", path: "/districts/far/", last: "2020-12-01", days: 30 },
		]);
	});

	it("are none in a paper without an edition", () => {
		expect(plan({ editions: [], districts: [CITYWIDE] }).silentDistricts).toEqual([]);
	});
});

describe("faults on the desk", () => {
	const fault = (fields: Partial<Fault>): Fault => ({
		rule: "unknown-district",
		file: "editions/2020/12/02/a.md",
		line: 4,
		message: "没有这个地区",
		...fields,
	});

	it("stand by file and line, with a link to the line", () => {
		const { faults, counts } = plan(
			{},
			{
				faults: [
					fault({ line: 9, severity: "hint" }),
					fault({ column: 11 }),
					fault({ file: "site.yaml" }),
				],
			},
		);
		expect(
			faults.map(({ file, faults: found }) => [file, ...found.map(({ line }) => line)]),
		).toEqual([
			["editions/2020/12/02/a.md", 4, 9],
			["site.yaml", 4],
		]);
		expect(counts).toEqual({ error: 2, warning: 0, hint: 1 });
		expect(faults[0]?.faults[0]?.link).toBe(
			"vscode://file/paper/content/editions/2020/12/02/a.md:4:11",
		);
	});

	it("leave out hints rather than errors where there are too many", () => {
		const hints = Array.from({ length: SHOWN_FAULTS }, () =>
			fault({ file: "a.md", severity: "hint" }),
		);
		const { faults, counts, moreFaults } = plan(
			{},
			{ faults: [...hints, fault({ file: "z.md" })] },
		);
		expect(faults.map(({ file }) => file)).toEqual(["a.md", "z.md"]);
		expect(moreFaults).toBe(1);
		expect(counts).toEqual({ error: 1, warning: 0, hint: SHOWN_FAULTS });
	});

	it.each([
		["/报 纸/content", "vscode://file/%E6%8A%A5%20%E7%BA%B8/content/a.md:2:1"],
		["C:\\paper\\content", "vscode://file/C:/paper/content/a.md:2:1"],
	])("open a file below %s", (folder, link) => {
		expect(toEditorLink({ file: "a.md", line: 2 }, folder)).toBe(link);
	});
});

it("is no page of the site", () => {
	const { pages } = planSite({ paper: makePaper(), cutOff: CUT_OFF });
	expect(pages.filter(({ path }) => path.startsWith("/desk"))).toEqual([]);
});
