import { describe, expect, test } from "vitest";
import { BRIEF_LENGTH, isBrief, toFront } from "../../../src/domain/front.ts";
import type { Article } from "../../../src/domain/article.ts";
import { makeArticle, makeColumn, makeEdition } from "../../support/make-paper.ts";

const BRIEF_BODY = "短讯。";
const titles = (cards: readonly { title: string }[]) => cards.map(({ title }) => title);

describe("isBrief", () => {
	test("is short, without a picture, and not the lead", () => {
		expect(isBrief(makeArticle({ body: "字".repeat(BRIEF_LENGTH) }))).toBe(true);
		expect(isBrief(makeArticle({ body: "字".repeat(BRIEF_LENGTH + 1) }))).toBe(false);
		expect(isBrief(makeArticle({ body: BRIEF_BODY, order: 1 }))).toBe(false);
	});
});

describe("toFront", () => {
	const lead = makeArticle({ slug: "a", title: "头条", order: 1, figures: [figure("1")] });
	const second = makeArticle({ slug: "b", title: "次条", order: 2, figures: [figure("2")] });
	const brief = makeArticle({ slug: "c", title: "简讯", order: 3, body: BRIEF_BODY });
	const inside = makeArticle({ slug: "d", title: "里页", page: 2, order: 1 });
	const pages = [
		{ number: 1, editors: [] },
		{ number: 2, editors: [] },
		{ number: 3, editors: [] },
	];
	const front = toFront(makeEdition({ pages, articles: [lead, second, brief, inside] }));

	test("ranks lead, seconds, briefs and the other pages, each story once", () => {
		expect(front.lead?.title).toBe("头条");
		expect(front.seconds.flatMap(({ stories }) => titles(stories))).toEqual(["次条"]);
		expect(titles(front.briefs)).toEqual(["简讯"]);
		expect(front.sections.map(({ page }) => page.number)).toEqual([2]);
	});

	test("keeps the lead's figures beside it and out of the figures of the day", () => {
		expect(front.leadFigures.map(({ value }) => value)).toEqual(["1"]);
		expect(front.figures.map(({ value }) => value)).toEqual(["2"]);
	});

	test("lets pages fill the room beside a long rail, and no more than that", () => {
		const briefs = Array.from({ length: 9 }, (_, index) =>
			makeArticle({ slug: `s-${index}`, order: 10 + index, body: BRIEF_BODY }),
		);
		const more = [inside, makeArticle({ slug: "f", page: 3, order: 1 })];
		const numbers = (articles: Article[]) => {
			const { besideRail, sections } = toFront(makeEdition({ pages, articles }));
			return [besideRail, sections].map((part) => part.map(({ page }) => page.number));
		};
		expect(numbers([lead, second, ...more])).toEqual([[], [2, 3]]);
		expect(numbers([lead, second, ...briefs.slice(0, 5), ...more])).toEqual([[2], [3]]);
		expect(numbers([lead, second, ...briefs, ...more])).toEqual([[2, 3], []]);
	});

	test("shows six figures of the day at most", () => {
		const many = Array.from({ length: 9 }, (_, index) =>
			makeArticle({ slug: `s-${index}`, order: 10 + index, figures: [figure(`${index}`)] }),
		);
		const { figures } = toFront(makeEdition({ pages, articles: [lead, ...many] }));
		expect(figures.map(({ value }) => value)).toEqual(["0", "1", "2", "3", "4", "5"]);
	});

	test("leads with a brief if there is nothing longer, and prints it once", () => {
		const only = toFront(makeEdition({ articles: [brief] }));
		expect(only.lead?.title).toBe("简讯");
		expect(only.briefs).toEqual([]);
	});

	test("leads with the first page that has a story, and repeats none of them", () => {
		const late = toFront(makeEdition({ pages, articles: [inside] }));
		expect(late.lead?.title).toBe("里页");
		expect(late.sections).toEqual([]);
	});

	test("prints a shared column head once", () => {
		const column = makeColumn();
		const articles = [lead, { ...second, column }, makeArticle({ slug: "e", order: 4, column })];
		const { seconds } = toFront(makeEdition({ articles }));
		expect(seconds.map((block) => [block.column?.id, block.stories.length])).toEqual([
			["shudu", 2],
		]);
	});
});

function figure(value: string) {
	return { label: "数", value, approximate: false };
}
