import { expect, test } from "vitest";
import { toSameDayFinder } from "../../../src/domain/same-day.ts";
import { makeDay } from "../../support/make-day.ts";
import { makeArticle, makeEdition } from "../../support/make-paper.ts";

const makeYear = (day: string, title: string) =>
	makeEdition({
		date: makeDay(day),
		articles: [makeArticle({ date: makeDay(day), title, order: 1 })],
	});

const editions = [
	makeYear("2024-12-02", "二四"),
	makeYear("2023-12-02", "二三"),
	makeYear("2023-11-02", "别的月"),
	makeYear("2021-12-02", "二一"),
	makeYear("2020-12-02", "二〇"),
];

test("names the editions of the same day in earlier years, the latest first", () => {
	const found = toSameDayFinder(editions)({ date: makeDay("2023-12-02") });
	expect(found).toEqual([
		{ date: "2021-12-02", path: "/2021/12/02/", title: "二一" },
		{ date: "2020-12-02", path: "/2020/12/02/", title: "二〇" },
	]);
});

test("names five at most", () => {
	const many = Array.from({ length: 9 }, (_, index) => makeYear(`201${index}-12-02`, `${index}`));
	const found = toSameDayFinder(many)({ date: makeDay("2020-12-02") });
	expect(found.map(({ title }) => title)).toEqual(["8", "7", "6", "5", "4"]);
});

test("leaves out an edition without stories", () => {
	const empty = makeEdition({ date: makeDay("2019-12-02"), articles: [] });
	expect(toSameDayFinder([empty])({ date: makeDay("2020-12-02") })).toEqual([]);
});
