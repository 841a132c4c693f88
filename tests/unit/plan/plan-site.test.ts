import { describe, expect, test } from "vitest";
import { LIST_PAGE_SIZE } from "../../../src/domain/pagination.ts";
import { createModelDigests } from "../../../src/plan/model-digests.ts";
import { planSite } from "../../../src/plan/plan-site.ts";
import { type SitePage, toPagesOfKind } from "../../../src/plan/site-page.ts";
import { toBodyText } from "../../../src/reader/to-body-text.ts";
import { makeDay } from "../../support/make-day.ts";
import { makeInstant } from "../../support/make-instant.ts";
import {
	makeArticle,
	makeColumn,
	makeDistrict,
	makeEdition,
	makePaper,
	makePerson,
} from "../../support/make-paper.ts";

const cutOff = makeInstant("2026-01-01T00:00:00+08:00");
const story = makeArticle({
	slug: "story",
	column: makeColumn(),
	districts: [makeDistrict()],
	reporters: [makePerson()],
});

function plan(articles = [story]) {
	const pages = [
		{ number: 1, editors: [] },
		{ number: 2, name: "副刊", editors: [] },
	];
	return planSite({ paper: makePaper({ editions: [makeEdition({ pages, articles })] }), cutOff });
}

/** The key of each page, by its address. */
function toKeys(pages: readonly SitePage[]): Map<string, string> {
	const digests = createModelDigests();
	return new Map(pages.map(({ path, model }) => [path, digests.digest(model)]));
}

function findChanged(before: Map<string, string>, after: Map<string, string>): string[] {
	return [...before.keys()].filter((path) => after.get(path) !== before.get(path));
}

describe("planSite", () => {
	test("gives every page kind its address", () => {
		const paths = plan().pages.map(({ kind, path }) => `${kind} ${path}`);
		expect(paths).toEqual([
			"front /",
			"edition /2020/12/02/",
			"page /2020/12/02/01/",
			"page /2020/12/02/02/",
			"edition-print /2020/12/02/print/",
			"page-print /2020/12/02/01/print/",
			"page-print /2020/12/02/02/print/",
			"letter /2020/12/02/email/",
			"article /2020/12/02/story/",
			"district /districts/huairou/",
			"district /districts/citywide/",
			"column /columns/shudu/",
			"person /people/ma-chao/",
			"district-index /districts/",
			"column-index /columns/",
			"people-index /people/",
			"archive /editions/",
			"year /editions/2020/",
			"corrections /corrections/",
			"search /search/",
			"not-found /404.html",
			"feeds /feeds/",
			"accessibility /accessibility/",
		]);
	});

	test("has no two pages at one address", () => {
		const paths = plan().pages.map(({ path }) => path);
		expect(new Set(paths).size).toBe(paths.length);
	});

	test("lets a draft reach no page, list, count or key", () => {
		const draft = makeArticle({ ...story, slug: "secret", title: "秘密", draft: true });
		const [withDraft, without] = [plan([story, draft]), plan([story])];
		expect(withDraft.pages).toEqual(without.pages);
		expect(JSON.stringify(withDraft.pages)).not.toContain("秘密");
		expect(withDraft.publication.drafts).toHaveLength(1);
	});

	test("changes the key of the pages that print a changed title, and of no other", () => {
		const keys = (title: string) => toKeys(plan([{ ...story, title }]).pages);
		const [before, after] = [keys("旧题"), keys("新题")];
		expect(findChanged(before, after)).toEqual([
			"/",
			"/2020/12/02/",
			"/2020/12/02/01/",
			"/2020/12/02/print/",
			"/2020/12/02/01/print/",
			"/2020/12/02/email/",
			"/2020/12/02/story/",
			"/districts/huairou/",
			"/columns/shudu/",
			"/people/ma-chao/",
			"/columns/",
		]);
	});

	test("changes the key of the pages that print a changed body, and of no other", () => {
		const keys = (body: string) => toKeys(plan([{ ...story, ...toBodyText(body) }]).pages);
		const [before, after] = [keys(`甲${"文".repeat(500)}`), keys(`乙${"文".repeat(500)}`)];
		expect(findChanged(before, after)).toEqual([
			"/2020/12/02/print/",
			"/2020/12/02/01/print/",
			"/2020/12/02/email/",
			"/2020/12/02/story/",
		]);
	});

	test("leads from a former address to the article", () => {
		const redirects = plan([{ ...story, aliases: ["/old/story/"] }]).pages.flatMap((page) =>
			page.kind === "redirect" ? [[page.path, page.params, page.model.target]] : [],
		);
		expect(redirects).toEqual([["/old/story/", { alias: "old/story" }, "/2020/12/02/story/"]]);
	});

	test("pages a long list", () => {
		const articles = Array.from({ length: 2 * LIST_PAGE_SIZE }, (_, index) =>
			makeArticle({ ...story, slug: `s${index}` }),
		);
		const params = toPagesOfKind(plan(articles).pages, "district").map((page) => page.params);
		expect(params).toEqual([
			{ id: "huairou", page: undefined },
			{ id: "huairou", page: "page/1" },
			{ id: "citywide", page: undefined },
		]);
	});

	test("links editions through time", () => {
		const earlier = makeEdition({
			date: makeDay("2020-11-30"),
			articles: [makeArticle({ date: makeDay("2020-11-30") })],
		});
		const { pages } = planSite({
			paper: makePaper({ editions: [makeEdition(), earlier] }),
			cutOff,
		});
		const neighbours = pages.flatMap((page) =>
			page.kind === "edition" ? [page.model.neighbours] : [],
		);
		expect(neighbours).toEqual([
			{ previous: "2020-11-30", next: undefined },
			{ previous: undefined, next: "2020-12-02" },
		]);
	});

	test("plans a paper without a single edition", () => {
		const { pages } = planSite({ paper: makePaper({ editions: [], people: [] }), cutOff });
		const kinds = pages.map(({ kind }) => kind);
		expect(kinds).toContain("empty-front");
		expect(kinds).not.toContain("edition");
	});
});
