import { describe, expect, test } from "vitest";
import type { Article } from "../../src/domain/article.ts";
import ArticleLayout from "../../src/layouts/ArticleLayout.astro";
import { planSite } from "../../src/plan/plan-site.ts";
import { toPagesOfKind } from "../../src/plan/site-page.ts";
import { makeDay } from "../support/make-day.ts";
import { makeInstant } from "../support/make-instant.ts";
import {
	makeArticle,
	makeColumn,
	makeDistrict,
	makeEdition,
	makePaper,
	makePerson,
} from "../support/make-paper.ts";
import { renderComponent, toText } from "../support/render-component.ts";

async function renderArticles(articles: Article[]) {
	const pages = [
		{ number: 1, name: "要闻", editors: [] },
		{ number: 2, editors: [] },
	];
	const paper = makePaper({ editions: [makeEdition({ pages, articles })] });
	const plan = planSite({ paper, cutOff: makeInstant("2026-01-01T00:00:00Z") });
	return Promise.all(
		toPagesOfKind(plan.pages, "article").map(({ model }) =>
			renderComponent(ArticleLayout, { ...model, bodyHtml: "<p>正文。</p>" }),
		),
	);
}

const rich = makeArticle({
	slug: "rich",
	kicker: "引题：",
	title: "标题 分句",
	subtitle: "副题",
	order: 1,
	column: makeColumn({ name: "学习", subtitle: "新篇章" }),
	districts: [makeDistrict()],
	reporters: [makePerson()],
	figures: [{ label: "物资", value: "10", unit: "万元", approximate: true }],
	corrections: [{ date: makeDay("2020-12-03"), text: "数字有误。" }],
	tags: ["协商"],
});
const inside = makeArticle({ slug: "inside", title: "里页", page: 2, districts: [makeDistrict()] });

describe("ArticleLayout", () => {
	test("prints the whole anatomy", async () => {
		const [html] = await renderArticles([rich, inside]);
		if (!html) expect.fail();
		expect(toText(html.querySelector(".column-banner"))).toBe("学习新篇章");
		expect(toText(html.querySelector(".article-head .kicker"))).toBe("引题：");
		expect(toText(html.querySelector("h1"))).toBe("标题 分句");
		expect(toText(html.querySelector(".article-head .subtitle"))).toBe("副题");
		expect(toText(html.querySelector(".byline"))).toBe("本报讯（记者马超）");
		expect(toText(html.querySelector(".article-place"))).toBe("2020年12月2日第1版：要闻");
		expect(toText(html.querySelector(".figures-box"))).toBe("物资约10万元");
		expect(toText(html.querySelector(".prose"))).toBe("正文。");
		expect(toText(html.querySelector(".correction-box"))).toBe("更正2020年12月3日数字有误。");
		expect(toText(html.querySelector(".article-subjects"))).toBe("地区：怀柔区主题：协商");
	});

	test("leads on to the next story, naming its page, and says why a story is related", async () => {
		const [html] = await renderArticles([rich, inside]);
		expect(toText(html?.querySelector(".previous-next .next") ?? null)).toBe("下一篇第2版　里页");
		expect(html?.querySelector(".previous-next .previous")).toBeNull();
		expect(toText(html?.querySelector(".related .reasons") ?? null)).toBe("12月2日同地区：怀柔区");
	});

	test("has one heading of the first level and steps down by one", async () => {
		for (const html of await renderArticles([rich, inside])) {
			const levels = html.querySelectorAll("h1,h2,h3,h4").map(({ tagName }) => Number(tagName[1]));
			expect(levels.filter((level) => level === 1)).toHaveLength(1);
			levels.reduce((above, level) => {
				expect(level).toBeLessThanOrEqual(above + 1);
				return level;
			}, 0);
		}
	});
});
