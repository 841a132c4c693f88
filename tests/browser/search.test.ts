import { describe, expect, inject, test } from "vitest";
import type { Page } from "playwright-core";
import { useBrowser } from "../support/browser.ts";
import { useSiteServer } from "../support/serve-paper.ts";
import { watchPage } from "../support/watched-page.ts";

const papers = inject("papers");
const getBrowser = useBrowser();
const getOrigin = useSiteServer(() => ({ directory: papers.sample.directory, base: "/" }));

const results = (page: Page) => page.locator(".search-results h2");
const status = (page: Page) => page.locator(".search-status");

async function waitForAnswer(page: Page): Promise<void> {
	await status(page)
		.filter({ hasText: /找到|没有|共 / })
		.waitFor();
}

async function search(path: string) {
	const watched = await watchPage(getBrowser(), { origin: getOrigin() });
	await watched.page.goto(path);
	await waitForAnswer(watched.page);
	return watched;
}

describe("search", () => {
	test("is reached by keyboard from the form in the header", async () => {
		const { page, faults, close } = await watchPage(getBrowser(), { origin: getOrigin() });
		await page.goto("/");
		for (let press = 0; press < 40; press++) {
			await page.keyboard.press("Tab");
			if (await page.locator("#header-search:focus").count()) break;
		}
		await page.keyboard.type("平谷");
		await page.keyboard.press("Enter");
		await waitForAnswer(page);
		expect(new URL(page.url()).searchParams.get("q")).toBe("平谷");
		expect(await status(page).innerText()).toMatch(/找到 \d+ 篇含“平谷”的稿件/);
		expect(await results(page).allInnerTexts()).toContainEqual(expect.stringContaining("平谷"));
		expect(await page.locator(".search-results mark").first().innerText()).toContain("平谷");
		await close();
		expect(faults).toEqual([]);
	});

	test("opens what it found", async () => {
		const { page, close } = await search("/search/?q=平谷");
		await results(page).first().locator("a").press("Enter");
		await page.waitForURL(/\/2020\/\d\d\/\d\d\/[a-z]/);
		expect(await page.locator("article").innerText()).toContain("平谷");
		await close();
	});

	test("narrows by district, and back and forward undo and redo it", async () => {
		const { page, close } = await search("/search/?q=职工");
		const before = await results(page).count();
		await page.getByLabel("地区").selectOption({ label: "平谷区" });
		await page.waitForURL(/district=pinggu/);
		await waitForAnswer(page);
		await expect.poll(() => results(page).count()).toBeLessThan(before);
		expect(await results(page).count()).toBeGreaterThan(0);
		await page.goBack();
		await expect.poll(() => results(page).count()).toBe(before);
		expect(await page.getByLabel("地区").inputValue()).toBe("");
		await page.goForward();
		await expect.poll(() => results(page).count()).toBeLessThan(before);
		expect(await page.getByLabel("地区").inputValue()).toBe("pinggu");
		await close();
	});

	test("is shared with its filters and order", async () => {
		const { page, close } = await search("/search/?q=工会&year=2020&sort=oldest");
		const dates = await page
			.locator(".search-results .story-date span:first-child")
			.allInnerTexts();
		expect(dates.length).toBeGreaterThan(1);
		expect(new Set(dates).size).toBeGreaterThan(1);
		const days = dates.map((text) => text.replace(/\d+/g, (digits) => digits.padStart(2, "0")));
		expect(days).toEqual([...days].sort());
		expect(await page.getByLabel("年份").inputValue()).toBe("2020");
		expect(await page.getByLabel("排序").inputValue()).toBe("oldest");
		await close();
	});

	test("lists a whole column when no words are given", async () => {
		const { page, close } = await search("/search/?column=xuexi-guanche");
		const found = await results(page).allInnerTexts();
		await page.goto("/columns/xuexi-guanche/");
		expect(found.length).toBeGreaterThan(1);
		const listed = await page.locator(".story-list .story-title").allInnerTexts();
		expect([...found].sort()).toEqual([...listed].sort());
		await close();
	});

	test("finds articles only, no lists and no standing pages", async () => {
		const { page, close } = await search("/search/?q=工会");
		const links = await page
			.locator(".search-results h2 a")
			.evaluateAll((found) =>
				found.map((link) => new URL((link as HTMLAnchorElement).href).pathname),
			);
		expect(links.length).toBeGreaterThan(0);
		for (const link of links) expect(link).toMatch(/^\/\d{4}\/\d\d\/\d\d\/[a-z][a-z0-9-]*\/$/);
		await close();
	});

	test("shows ten at a time and moves on to the next ones", async () => {
		const { page, close } = await watchPage(getBrowser(), { origin: getOrigin() });
		await page.goto("/search/?year=2020");
		await expect.poll(() => results(page).count()).toBe(10);
		await page.getByRole("button", { name: "再看几篇" }).press("Enter");
		await expect.poll(() => results(page).count()).toBeGreaterThan(10);
		expect(await page.locator(".search-results li:nth-child(11) a:focus").count()).toBe(1);
		await close();
	});

	test("never takes words for markup", async () => {
		const attack = `<img src=x onerror="document.title='broken'">`;
		const { page, faults, close } = await search(`/search/?q=${encodeURIComponent(attack)}`);
		expect(await page.locator("#main img").count()).toBe(0);
		expect(await page.getByLabel("找什么").inputValue()).toBe(attack);
		expect(await page.title()).not.toBe("broken");
		await close();
		expect(faults).toEqual([]);
	});

	test("says so when nothing is found and when the index cannot be had", async () => {
		const nothing = await search("/search/?q=珠穆朗玛峰");
		expect(await status(nothing.page).innerText()).toBe("没有找到含“珠穆朗玛峰”的稿件。");
		await nothing.close();
		const broken = await watchPage(getBrowser(), { origin: getOrigin() });
		await broken.page.route("**/pagefind/**", (route) => route.abort());
		await broken.page.goto("/search/?q=平谷");
		await status(broken.page).filter({ hasText: "没有取到搜索索引" }).waitFor();
		await broken.close();
	});

	test("without JavaScript leads to where everything can be found", async () => {
		const { page, close } = await watchPage(getBrowser(), {
			origin: getOrigin(),
			javaScriptEnabled: false,
		});
		await page.goto("/");
		await page.locator("#header-search").fill("平谷");
		await page.keyboard.press("Enter");
		await page.waitForURL(/\/search\/\?q=/);
		const links = await page
			.locator(".finding-places a")
			.evaluateAll((found) => found.map((link) => link.getAttribute("href")));
		expect(links).toEqual(["/", "/editions/", "/districts/", "/columns/", "/people/"]);
		await close();
	});
});
