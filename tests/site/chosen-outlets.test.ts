import { describe, expect, test } from "vitest";
import { type Outlet, OUTLETS } from "../../src/domain/outlets.ts";
import AccessibilityLayout from "../../src/layouts/AccessibilityLayout.astro";
import ArticleLayout from "../../src/layouts/ArticleLayout.astro";
import EditionLayout from "../../src/layouts/EditionLayout.astro";
import FeedsLayout from "../../src/layouts/FeedsLayout.astro";
import FrontLayout from "../../src/layouts/FrontLayout.astro";
import LetterLayout from "../../src/layouts/LetterLayout.astro";
import PageLayout from "../../src/layouts/PageLayout.astro";
import PrintLayout from "../../src/layouts/PrintLayout.astro";
import { createBodies } from "../../src/markdown/bodies.ts";
import { planSite } from "../../src/plan/plan-site.ts";
import { createShownBodies } from "../../src/plan/shown-bodies.ts";
import { renderLetterPage, renderPrint } from "../../src/plan/render-print.ts";
import type { SitePage } from "../../src/plan/site-page.ts";
import { makeInstant } from "../support/make-instant.ts";
import { makePaper, makeSite } from "../support/make-paper.ts";
import { findOutlet, OUTLET_CHOICES } from "../support/outlet-choices.ts";
import { renderComponent, toText } from "../support/render-component.ts";

const bodies = createShownBodies(createBodies("/"));

/** A page of the plan as its shell has it printed; the kinds that say nothing of outlets are left out. */
function render({ kind, model }: SitePage) {
	switch (kind) {
		case "accessibility":
			return renderComponent(AccessibilityLayout, { ...model });
		case "article":
			return renderComponent(ArticleLayout, { ...model, bodyHtml: "<p>正文。</p>" });
		case "edition":
			return renderComponent(EditionLayout, { ...model });
		case "edition-print":
		case "page-print":
			return renderComponent(PrintLayout, { ...renderPrint(model, bodies) });
		case "feeds":
			return renderComponent(FeedsLayout, { ...model });
		case "front":
			return renderComponent(FrontLayout, { ...model });
		case "letter":
			return renderComponent(LetterLayout, { ...renderLetterPage(model, bodies) });
		case "page":
			return renderComponent(PageLayout, { ...model });
		default:
			return undefined;
	}
}

/** Every page that says something of outlets, by its kind. */
async function renderPages(outlets: readonly Outlet[]) {
	const phones = [{ label: "值班电话", value: "010-00000000" }];
	const paper = makePaper({ site: makeSite({ outlets, phones }) });
	const { pages } = planSite({ paper, cutOff: makeInstant("2026-01-01T00:00:00Z") });
	const rendered = pages.map(async (page) => [page.kind, await render(page)] as const);
	return new Map(
		(await Promise.all(rendered)).flatMap(([kind, html]) => (html ? [[kind, html] as const] : [])),
	);
}

type Pages = Awaited<ReturnType<typeof renderPages>>;

function listOutlets(pages: Pages): Set<Outlet> {
	const addresses = [...pages.values()].flatMap((html) =>
		html
			.querySelectorAll("[href], [src]")
			.map((element) => element.getAttribute("href") ?? element.getAttribute("src") ?? ""),
	);
	return new Set(addresses.flatMap((address) => findOutlet(address) ?? []));
}

describe("the pages of a paper that chose its outlets", () => {
	test.each(OUTLET_CHOICES)("lead to each of them, and to no other: %s", async (...outlets) => {
		expect(listOutlets(await renderPages(outlets))).toEqual(new Set(outlets));
	});

	test("have no head, list or box without anything in it", async () => {
		const pages = await renderPages([]);
		for (const html of pages.values()) {
			for (const box of html.querySelectorAll("ul, nav, details")) expect(toText(box)).not.toBe("");
		}
		expect(pages.get("edition")?.querySelector(".take-along")).toBeNull();
		expect(pages.get("article")?.querySelectorAll(".share > *")).toHaveLength(1);
		expect(
			pages.get("article")?.querySelector(".share")?.getAttribute("aria-label"),
		).toBeUndefined();
		expect(pages.get("page")?.querySelector(".print-link")).toBeNull();
		const heads = (kind: "feeds" | "accessibility") =>
			pages.get(kind)?.querySelectorAll("h2").map(toText);
		expect(heads("feeds")).not.toContain("开放数据");
		expect(heads("accessibility")).not.toContain("打印");
	});

	test("say what there is by default", async () => {
		const pages = await renderPages(OUTLETS);
		const links = (kind: "edition" | "letter") =>
			pages.get(kind)?.querySelectorAll(".take-along a").map(toText);
		expect(links("edition")).toEqual(["打印本期", "邮件版", "电子书（EPUB）"]);
		expect(links("letter")).toEqual([
			"打印本期",
			"网页文件",
			"纯文字",
			"邮件文件",
			"电子书（EPUB）",
		]);
		expect(toText(pages.get("accessibility") ?? null)).toContain("每版都有“打印”链接");
	});
});
