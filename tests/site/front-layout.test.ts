import { describe, expect, test } from "vitest";
import FrontLayout from "../../src/layouts/FrontLayout.astro";
import { planSite } from "../../src/plan/plan-site.ts";
import { toPagesOfKind } from "../../src/plan/site-page.ts";
import { makeInstant } from "../support/make-instant.ts";
import { makeArticle, makeColumn, makeEdition, makePaper } from "../support/make-paper.ts";
import { renderComponent, toText } from "../support/render-component.ts";

const column = makeColumn({ id: "xuexi", name: "学习", subtitle: "新篇章" });
const edition = makeEdition({
	pages: [
		{ number: 1, name: "要闻", editors: [] },
		{ number: 2, name: "副刊", editors: [] },
	],
	articles: [
		makeArticle({ slug: "a", title: "头条 分句", kicker: "引题", subtitle: "副题", order: 1 }),
		makeArticle({ slug: "b", title: "甲篇", order: 2, column }),
		makeArticle({ slug: "c", title: "乙篇", order: 3, column }),
		makeArticle({ slug: "d", title: "短讯", order: 4, body: "短。" }),
		makeArticle({ slug: "e", title: "<b>里页</b>", page: 2, order: 1 }),
	],
	advertisements: [{ page: 1, lines: [{ text: "商号" }, { text: "Partner", lang: "en" }] }],
	notices: [{ page: 1, text: "登报咨询", phone: "010-6352 2410" }],
});

async function renderFront() {
	const cutOff = makeInstant("2026-01-01T00:00:00Z");
	const plan = planSite({ paper: makePaper({ editions: [edition] }), cutOff });
	return renderComponent(FrontLayout, { ...toPagesOfKind(plan.pages, "front")[0]?.model });
}

describe("FrontLayout", () => {
	test("ranks: lead with kicker and subtitle, seconds, briefs, the other pages", async () => {
		const html = await renderFront();
		expect(toText(html.querySelector(".lead .story-head"))).toBe("引题头条 分句副题");
		expect(html.querySelectorAll(".front-main > .story-blocks .story").length).toBe(2);
		expect(toText(html.querySelector(".briefs h3"))).toBe("短讯");
		expect(toText(html.querySelector(".page-section-title"))).toBe("第2版：副刊");
	});

	test("prints a shared column head once, above both stories", async () => {
		const html = await renderFront();
		const heads = html.querySelectorAll(".column-block");
		expect(heads.map((head) => head.querySelectorAll(".story").length)).toEqual([2]);
		expect(toText(html.querySelector(".column-head"))).toBe("学习新篇章");
	});

	test("labels an advertisement and names its foreign language", async () => {
		const html = await renderFront();
		const advertisement = html.querySelector(".advertisement");
		expect(advertisement?.getAttribute("aria-label")).toBe("广告");
		expect(toText(advertisement)).toBe("广告商号Partner");
		expect(toText(advertisement?.querySelector("[lang=en]") ?? null)).toBe("Partner");
	});

	test("offers a notice's telephone as a link", async () => {
		const html = await renderFront();
		expect(html.querySelector(".notice a")?.getAttribute("href")).toBe("tel:01063522410");
	});

	test("prints markup in a title as text", async () => {
		const html = await renderFront();
		expect(html.querySelector(".page-section .story-title b")).toBeNull();
		expect(html.querySelector(".page-section .story-title")?.text).toContain("<b>里页</b>");
	});
});
