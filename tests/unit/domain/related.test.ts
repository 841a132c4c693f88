import { describe, expect, test } from "vitest";
import { toRelatedFinder } from "../../../src/domain/related.ts";
import { makeDay } from "../../support/make-day.ts";
import { makeArticle, makeColumn, makeDistrict, makePerson } from "../../support/make-paper.ts";

const huairou = makeDistrict();
const dated = (day: number, fields = {}) =>
	makeArticle({
		slug: `s${day}`,
		title: `第${day}篇`,
		date: makeDay(`2020-12-${String(day).padStart(2, "0")}`),
		...fields,
	});

describe("toRelatedFinder", () => {
	test("gives every reason two stories share, the strongest tie first", () => {
		const shared = { column: makeColumn(), districts: [huairou] };
		const article = dated(3, { ...shared, reporters: [makePerson()] });
		const both = dated(2, shared);
		const byPerson = dated(1, { correspondents: [makePerson()] });
		expect(toRelatedFinder([article, both, byPerson])(article)).toEqual([
			{
				path: "/2020/12/02/s2/",
				title: "第2篇",
				date: "2020-12-02",
				reasons: [
					{ kind: "column", shared: { id: "shudu", name: "数读" } },
					{ kind: "district", shared: { id: "huairou", name: "怀柔区" } },
				],
			},
			expect.objectContaining({
				title: "第1篇",
				reasons: [{ kind: "person", shared: { id: "ma-chao", name: "马超" } }],
			}),
		]);
	});

	test("relates nothing by the whole city", () => {
		const [a, b] = [dated(1), dated(2)];
		expect(toRelatedFinder([a, b])(a)).toEqual([]);
	});

	test("prefers older stories, so that a new one changes few others", () => {
		const articles = [1, 2, 3, 4, 5, 6, 7, 8].map((day) => dated(day, { districts: [huairou] }));
		const titlesFor = (count: number) => {
			const find = toRelatedFinder(articles.slice(0, count));
			return find(dated5()).map(({ title }) => title);
		};
		const dated5 = () => articles[4] ?? expect.fail();
		expect(titlesFor(7)).toEqual(["第4篇", "第3篇", "第2篇"]);
		expect(titlesFor(8)).toEqual(titlesFor(7));
	});

	test("does not depend on the order it is given", () => {
		const articles = [1, 2, 3].map((day) => dated(day, { districts: [huairou] }));
		const [first] = articles;
		if (!first) expect.fail();
		const forwards = toRelatedFinder(articles)(first);
		expect(toRelatedFinder([...articles].reverse())(first)).toEqual(forwards);
		expect(forwards).toHaveLength(2);
	});
});
