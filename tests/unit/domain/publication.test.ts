import { describe, expect, test } from "vitest";
import { toPublication } from "../../../src/domain/publication.ts";
import { makeDay } from "../../support/make-day.ts";
import { makeInstant } from "../../support/make-instant.ts";
import { makeArticle, makeEdition, makePaper, makePerson } from "../../support/make-paper.ts";

const publishAt = makeInstant("2020-12-03T08:00:00+08:00");
const paper = makePaper({
	people: [makePerson(), makePerson({ id: "chen-ye", name: "陈晔" })],
	editions: [
		makeEdition({
			date: makeDay("2020-12-03"),
			articles: [makeArticle({ date: makeDay("2020-12-03"), slug: "draft", draft: true })],
		}),
		makeEdition({
			articles: [
				makeArticle({ slug: "now", reporters: [makePerson()] }),
				makeArticle({
					slug: "later",
					publishAt,
					reporters: [makePerson({ id: "chen-ye", name: "陈晔" })],
				}),
			],
		}),
	],
});

describe("toPublication", () => {
	test("holds drafts and embargoed articles back, and loses none", () => {
		const {
			paper: published,
			drafts,
			embargoed,
		} = toPublication(paper, makeInstant("2020-12-03T07:59:59+08:00"));
		const slugs = published.editions.flatMap(({ articles }) => articles.map(({ slug }) => slug));
		expect(slugs).toEqual(["now"]);
		expect(drafts.map(({ slug }) => slug)).toEqual(["draft"]);
		expect(embargoed.map(({ slug }) => slug)).toEqual(["later"]);
	});

	test("publishes an article at its very instant", () => {
		const { paper: published, embargoed } = toPublication(paper, publishAt);
		expect(published.editions.flatMap(({ articles }) => articles)).toHaveLength(2);
		expect(embargoed).toEqual([]);
	});

	test("leaves out an edition and a person that have nothing published", () => {
		const { paper: published } = toPublication(paper, makeInstant("2020-12-02T00:00:00Z"));
		expect(published.editions.map(({ date }) => date)).toEqual(["2020-12-02"]);
		expect(published.people.map(({ name }) => name)).toEqual(["马超"]);
	});
});
