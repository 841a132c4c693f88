import { describe, expect, test } from "vitest";
import StoryList from "../../src/components/lists/StoryList.astro";
import { toListPages } from "../../src/domain/pagination.ts";
import { toStoryCard } from "../../src/domain/story-card.ts";
import { makeArticle } from "../support/make-paper.ts";
import { renderComponent, toText } from "../support/render-component.ts";

const stories = Array.from({ length: 6 }, (_, index) =>
	toStoryCard(makeArticle({ slug: `s${index}` })),
);
const renderPage = (list: unknown) =>
	renderComponent(StoryList, { list, listPath: "/districts/huairou/" });

describe("StoryList", () => {
	const pages = toListPages(stories, 2);

	test.each([
		[0, [["/districts/huairou/page/2/", "较早的稿件"]]],
		[
			1,
			[
				["/districts/huairou/", "较新的稿件"],
				["/districts/huairou/page/1/", "较早的稿件"],
			],
		],
		[2, [["/districts/huairou/page/2/", "较新的稿件"]]],
	])("leads from page %i to its neighbours", async (index, expected) => {
		const html = await renderPage(pages[index]);
		const links = html.querySelectorAll(".list-pager a");
		expect(links.map((link) => [link.getAttribute("href"), toText(link)])).toEqual(expected);
	});

	test("dates each story and names its page", async () => {
		const html = await renderPage(pages[0]);
		expect(toText(html.querySelector(".story-date"))).toBe("2020年12月2日第1版");
	});

	test("says so when there is nothing", async () => {
		const html = await renderPage(toListPages([])[0]);
		expect(toText(html)).toBe("还没有刊发稿件。");
	});
});
