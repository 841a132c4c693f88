import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Article } from "../../../src/domain/article.ts";
import { toMapText } from "../../../src/domain/map-text.ts";
import { type Area, MAP_HEIGHT, MAP_WIDTH, toPageMap } from "../../../src/domain/page-map.ts";
import { makeArticle, makeColumn } from "../../support/make-paper.ts";

const NO_STRIPS = { hasNotices: false, hasAdvertisement: false };

const anyStory = fc.record({
	length: fc.integer({ min: 0, max: 4000 }),
	column: fc.option(fc.constantFrom("a", "b"), { nil: undefined }),
	title: fc.string({ unit: fc.constantFrom(..."工会开会 "), minLength: 1, maxLength: 40 }),
	hasKicker: fc.boolean(),
});

const anyPage = fc.array(anyStory, { minLength: 1, maxLength: 30 }).map((stories) =>
	stories.map(({ length, column, title, hasKicker }, index): Article =>
		makeArticle({
			slug: `story-${index}`,
			title: `题${title}`,
			body: "文".repeat(length),
			...(hasKicker && { kicker: "引题" }),
			...(column && { column: makeColumn({ id: column, name: `栏目${column}` }) }),
		}),
	),
);

describe("toPageMap", () => {
	it("gives every story its area, in the sheet and apart from all others", () => {
		fc.assert(
			fc.property(anyPage, fc.boolean(), fc.boolean(), (articles, hasNotices, hasAdvertisement) => {
				const map = toPageMap(articles, { hasNotices, hasAdvertisement });
				expect(map.stories.map(({ path }) => path).sort()).toEqual(
					articles.map(({ slug }) => `/2020/12/02/${slug}/`).sort(),
				);
				const areas: Area[] = [...map.stories, ...map.banners];
				if (map.notices) areas.push(map.notices);
				if (map.advertisement) areas.push(map.advertisement);
				for (const area of areas) {
					expect(area.width).toBeGreaterThan(0);
					expect(area.height).toBeGreaterThan(0);
					expect(area.x + area.width).toBeLessThanOrEqual(MAP_WIDTH + 0.001);
					expect(area.y + area.height).toBeLessThanOrEqual(MAP_HEIGHT + 0.001);
				}
				const covered = areas.reduce((sum, { width, height }) => sum + width * height, 0);
				expect(covered).toBeCloseTo(MAP_WIDTH * MAP_HEIGHT, 3);
				for (const [index, one] of areas.entries()) {
					for (const other of areas.slice(index + 1)) expect(overlap(one, other)).toBe(false);
				}
			}),
			{ numRuns: 200 },
		);
	});

	it("sets the lead across the top, the longest of the others largest", () => {
		const articles = [
			makeArticle({ slug: "lead", body: "文".repeat(300) }),
			makeArticle({ slug: "long", body: "文".repeat(3000) }),
			makeArticle({ slug: "short", body: "文".repeat(100) }),
		];
		const { stories } = toPageMap(articles, NO_STRIPS);
		const [lead, long, short] = stories;
		expect(lead).toMatchObject({ x: 0, y: 0, width: MAP_WIDTH, isLead: true });
		expect(toSize(long)).toBeGreaterThan(toSize(short));
	});

	it("sets the stories of a column below its head, which is there once", () => {
		const column = makeColumn({ name: "学习" });
		const articles = ["lead", "one", "two"].map((slug) =>
			makeArticle({ slug, ...(slug !== "lead" && { column }) }),
		);
		const { banners, stories } = toPageMap(articles, NO_STRIPS);
		expect(banners.map(({ name }) => name)).toEqual(["学习"]);
		const [banner] = banners;
		for (const story of stories.slice(1)) {
			expect(story.y).toBeGreaterThanOrEqual((banner?.y ?? 0) + (banner?.height ?? 0) - 0.001);
		}
	});

	it("shows an empty page as nothing", () => {
		expect(toPageMap([], NO_STRIPS)).toEqual({ stories: [], banners: [] });
	});
});

describe("toMapText", () => {
	it("sets a head within its area, the title always there", () => {
		fc.assert(
			fc.property(anyPage, (articles) => {
				for (const story of toPageMap(articles, NO_STRIPS).stories) {
					const { lines, rest } = toMapText(story);
					expect(lines.length).toBeGreaterThan(0);
					for (const { x, size, text } of lines) {
						expect(x).toBeGreaterThanOrEqual(story.x);
						expect(size).toBeGreaterThan(0);
						expect(text).not.toBe("");
					}
					expect(rest.height).toBeGreaterThanOrEqual(0);
				}
			}),
			{ numRuns: 100 },
		);
	});

	it("breaks a title between its clauses", () => {
		const [story] = toPageMap(
			[makeArticle({ title: "主席办公会带头学 各单位接着传" })],
			NO_STRIPS,
		).stories;
		if (!story) throw new Error("No story");
		expect(toMapText(story).lines.map(({ text }) => text)).toEqual([
			"主席办公会带头学",
			"各单位接着传",
		]);
	});
});

function toSize(area: Area | undefined): number {
	return area ? area.width * area.height : 0;
}

function overlap(one: Area, other: Area): boolean {
	const gap = 0.001;
	return (
		one.x + gap < other.x + other.width &&
		other.x + gap < one.x + one.width &&
		one.y + gap < other.y + other.height &&
		other.y + gap < one.y + one.height
	);
}
