import { describe, expect, inject, test } from "vitest";
import type { Page } from "playwright-core";
import { findViolations } from "../support/axe.ts";
import { useBrowser } from "../support/browser.ts";
import { waitForAnswer } from "../support/search-page.ts";
import { useSiteServer } from "../support/serve-paper.ts";
import { watchPage } from "../support/watched-page.ts";

const papers = inject("papers");
const getBrowser = useBrowser();
const getOrigin = useSiteServer(() => ({ directory: papers.sample.directory, base: "/" }));

/** Brings a page into a state; its name says which. */
const STATES: Readonly<Record<string, (page: Page) => Promise<void>>> = {
	async empty(page) {
		await page.goto("/search/?q=怀柔");
		await page.getByLabel("找什么").press("Enter");
		await page.goto("/search/");
		await page.locator(".search-recent a").first().waitFor();
		await page.locator(".search-help summary").click();
	},
	async "with results"(page) {
		await page.goto("/search/?q=平谷&district=pinggu");
		await waitForAnswer(page);
		await page.locator(".search-names a").first().waitFor();
		await page.locator(".search-filters summary").click();
		await page
			.locator("#filter-genre option", { hasText: /（\d+）/ })
			.first()
			.waitFor({ state: "attached" });
	},
	async "with near results"(page) {
		await page.goto("/search/?q=平谷女织工维权");
		await page.locator(".search-approximate").first().waitFor();
	},
	async "without a result"(page) {
		await page.goto("/search/?q=珠穆朗玛峰");
		await waitForAnswer(page);
	},
	async "in trouble"(page) {
		await page.route("**/pagefind/**", (route) => route.abort());
		await page.goto("/search/?q=平谷");
		await page.locator(".search-trouble").waitFor();
	},
	async "suggesting in the header"(page) {
		await page.goto("/about/");
		await page.getByLabel("搜索本报").fill("平");
		await page.getByRole("option").first().waitFor();
		await page.keyboard.press("ArrowDown");
	},
	async "marked by a search"(page) {
		await page.goto("/2020/12/02/pinggu-nvzhigong/#find=平谷");
		await page.locator("article mark").first().waitFor();
	},
};

const LOOKS = (["light", "dark"] as const).flatMap((colorScheme) =>
	[360, 1280].map((width) => ({ colorScheme, width })),
);

describe.each(Object.keys(STATES))("a page %s", (name) => {
	test.each(LOOKS)(
		"passes axe and fits, $colorScheme at $width",
		async ({ colorScheme, width }) => {
			const { page, faults, close } = await watchPage(getBrowser(), {
				origin: getOrigin(),
				hasAxe: true,
				colorScheme,
				viewport: { width, height: 800 },
			});
			await STATES[name]?.(page);
			expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(
				width,
			);
			const violations = await findViolations(page);
			await close();
			expect(violations).toEqual([]);
			const isExpected = (fault: string) => name === "in trouble" && fault.includes("ERR_FAILED");
			expect(faults.filter((fault) => !isExpected(fault))).toEqual([]);
		},
	);
});
