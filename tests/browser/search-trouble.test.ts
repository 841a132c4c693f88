import { describe, expect, test } from "vitest";
import type { Page } from "playwright-core";
import { useBrowser } from "../support/browser.ts";
import { openSearch, waitForAnswer } from "../support/search-page.ts";
import { MARKUP, useYearsPaper } from "../support/years-paper.ts";

const getBrowser = useBrowser();
const getOrigin = useYearsPaper();

const QUERY = "/search/?q=江边晨会";
const SHARD_2019 = "**/pagefind/parts/2019/**";

const open = (path: string, prepare?: (page: Page) => Promise<unknown>) =>
	openSearch(getBrowser(), { origin: getOrigin(), path, ...(prepare && { prepare }) });

const block = (pattern: string | RegExp) => (page: Page) =>
	page.route(pattern, (route) => route.abort());

function listYears(page: Page): Promise<string[]> {
	return page
		.locator(".search-results h2 a")
		.evaluateAll((links) =>
			links.map((link) => new URL((link as HTMLAnchorElement).href).pathname.slice(1, 5)),
		);
}

async function showAll(page: Page): Promise<void> {
	const more = page.getByRole("button", { name: "再看几篇" });
	while (await more.isVisible()) {
		const before = await page.locator(".search-results li").count();
		await more.click();
		await expect.poll(() => page.locator(".search-results li").count()).toBeGreaterThan(before);
	}
}

describe("a search over several years", () => {
	test("begins with the newest, says that there is more, and goes on to the oldest", async () => {
		const { page, results, status, faults, close } = await open(QUERY);
		await waitForAnswer(page);
		expect(await status.innerText()).toMatch(/^找到至少 \d+ 篇/);
		expect(await results.count()).toBe(10);
		await showAll(page);
		expect(await status.innerText()).toBe("找到 18 篇含“江边晨会”的稿件。");
		const years = await listYears(page);
		expect(years.length).toBe(18);
		expect(new Set(years)).toEqual(new Set(["2020", "2019", "2018"]));
		await close();
		expect(faults).toEqual([]);
	});

	test("counts all years in the filters, those not shown yet as well", async () => {
		const { page, close } = await open(QUERY);
		await waitForAnswer(page);
		await page.locator(".search-filters summary").click();
		const options = page.locator("#filter-year option");
		await expect
			.poll(() => options.allTextContents())
			.toEqual(["不限", "2020年（6）", "2019年（6）", "2018年（6）"]);
		await close();
	});

	test("adds each result once, however often the button is pressed", async () => {
		const { page, results, close } = await open(QUERY);
		await waitForAnswer(page);
		await page.getByRole("button", { name: "再看几篇" }).dblclick();
		await expect.poll(() => results.count()).toBe(18);
		expect(new Set(await results.allInnerTexts()).size).toBe(18);
		await close();
	});
});

describe("a year that cannot be had", () => {
	test("is named, the others answer, and it comes when it can be had again", async () => {
		const { page, trouble, status, close } = await open(QUERY, block(SHARD_2019));
		await waitForAnswer(page);
		await showAll(page);
		expect(new Set(await listYears(page))).toEqual(new Set(["2020", "2018"]));
		expect(await trouble.innerText()).toContain("2019年的稿件没有取到");
		await page.unroute(SHARD_2019);
		await page.getByRole("button", { name: "再试一次" }).click();
		await trouble.waitFor({ state: "hidden" });
		await showAll(page);
		expect(new Set(await listYears(page))).toEqual(new Set(["2020", "2019", "2018"]));
		expect(await status.innerText()).toContain("18 篇");
		await close();
	});

	test("does not keep the filters from being counted", async () => {
		const { page, close } = await open(QUERY, block(SHARD_2019));
		await waitForAnswer(page);
		await page.locator(".search-filters summary").click();
		await expect
			.poll(() => page.locator("#filter-year option").allTextContents())
			.toEqual(["不限", "2020年（6）", "2018年（6）"]);
		await close();
	});

	test("and results that cannot be had leave the others standing", async () => {
		const { page, results, trouble, close } = await open(
			QUERY,
			block("**/pagefind/parts/2019/fragment/**"),
		);
		await waitForAnswer(page);
		expect(new Set(await listYears(page))).toEqual(new Set(["2020"]));
		expect(await page.locator(".search-lost").count()).toBeGreaterThan(0);
		expect(await trouble.innerText()).toContain("有几篇没有取到");
		await page.unroute("**/pagefind/parts/2019/fragment/**");
		await page.getByRole("button", { name: "再试一次" }).click();
		await expect.poll(() => results.count()).toBe(10);
		await close();
	});
});

describe("an article that writes about markup", () => {
	test("shows it as text, in the results and marked in the article", async () => {
		const { page, results, faults, close } = await open(
			`/search/?q=${encodeURIComponent("网页 onerror")}`,
		);
		await waitForAnswer(page);
		expect(await results.first().innerText()).toContain(MARKUP);
		expect(await page.locator(".search-results mark").allInnerTexts()).toContain("onerror");
		expect(await page.locator("main img").count()).toBe(0);
		await results.first().locator("a").click();
		await page.locator("article mark").first().waitFor();
		expect(await page.locator("h1").innerText()).toContain(MARKUP);
		expect(await page.locator(".article-head img, .prose img").count()).toBe(0);
		expect(await page.title()).not.toBe("broken");
		await close();
		expect(faults).toEqual([]);
	});
});

describe("without the network", () => {
	test.each([
		["the index", "**/pagefind/**"],
		["the engine", "**/pagefind/pagefind.js*"],
		["the list of its parts", "**/pagefind/shards.json"],
	])(
		"a search that lacks %s says so, offers the archive, and can be tried again",
		async (_, part) => {
			const { page, trouble, results, close } = await open(QUERY, block(part));
			await trouble.waitFor();
			expect(await trouble.innerText()).toContain("没有取到");
			expect(await results.count()).toBe(0);
			expect(await page.locator(".search-places a").first().isVisible()).toBe(true);
			await page.unroute(part);
			await page.getByRole("button", { name: "再试一次" }).click();
			await expect.poll(() => results.count()).toBe(10);
			expect(await trouble.isVisible()).toBe(false);
			await close();
		},
	);

	test("a reader who goes offline is told, and answered as soon as the network is back", async () => {
		const { page, field, trouble, results, close } = await open("/search/");
		await page.context().setOffline(true);
		await field.fill("江边晨会");
		await trouble.waitFor();
		await page.context().setOffline(false);
		await expect.poll(() => results.count()).toBe(10);
		expect(await trouble.isVisible()).toBe(false);
		await close();
	});
});
