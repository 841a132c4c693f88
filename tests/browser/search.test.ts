import { describe, expect, inject, test } from "vitest";
import type { Page } from "playwright-core";
import { useBrowser } from "../support/browser.ts";
import { openSearch, waitForAnswer } from "../support/search-page.ts";
import { useSiteServer } from "../support/serve-paper.ts";

const papers = inject("papers");
const getBrowser = useBrowser();
const getOrigin = useSiteServer(() => ({ directory: papers.sample.directory, base: "/" }));

async function search(path: string) {
	const opened = await openSearch(getBrowser(), { origin: getOrigin(), path });
	await waitForAnswer(opened.page);
	return opened;
}

async function openFilters(page: Page): Promise<void> {
	await page.locator(".search-filters summary").click();
}

function listLinks(page: Page): Promise<string[]> {
	return page
		.locator(".search-results h2 a")
		.evaluateAll((found) =>
			found.map((link) => new URL((link as HTMLAnchorElement).href).pathname),
		);
}

describe("the search page", () => {
	test("answers a shared address, and marks the words", async () => {
		const { page, results, status, field, faults, close } = await search("/search/?q=平谷");
		expect(await field.inputValue()).toBe("平谷");
		expect(await status.innerText()).toMatch(/^找到 \d+ 篇含“平谷”的稿件。$/);
		expect(await results.allInnerTexts()).toContainEqual(expect.stringContaining("平谷"));
		expect(await page.locator(".search-results mark").first().innerText()).toBe("平谷");
		expect(await page.title()).toContain("“平谷”的搜索结果");
		await close();
		expect(faults).toEqual([]);
	});

	test("says the count to those who do not see it", async () => {
		const { page, status, close } = await search("/search/?q=平谷");
		const announced = page.locator("search-page").getByRole("status");
		await expect.poll(() => announced.textContent()).toBe(await status.innerText());
		await close();
	});

	test("opens what it found", async () => {
		const { page, results, close } = await search("/search/?q=平谷");
		await results.first().locator("a").press("Enter");
		await page.waitForURL(/\/2020\/\d\d\/\d\d\/[a-z]/);
		expect(await page.locator("article").innerText()).toContain("平谷");
		await close();
	});

	test("finds articles only, no lists and no standing pages", async () => {
		const { page, close } = await search("/search/?q=工会");
		const links = await listLinks(page);
		expect(links.length).toBeGreaterThan(0);
		for (const link of links) expect(link).toMatch(/^\/\d{4}\/\d\d\/\d\d\/[a-z][a-z0-9-]*\/$/);
		await close();
	});

	test("shows ten at a time and moves on to the next ones; back brings as many again", async () => {
		const { page, results, close } = await search("/search/?year=2020");
		expect(await results.count()).toBe(10);
		await page.getByRole("button", { name: "再看几篇" }).press("Enter");
		await expect.poll(() => results.count()).toBeGreaterThan(10);
		expect(await page.locator(".search-results li:nth-child(11) a:focus").count()).toBe(1);
		const shown = await results.count();
		await results.last().locator("a").click();
		await page.waitForURL(/\/2020\/\d\d\/\d\d\/[a-z]/);
		await page.goBack();
		await expect.poll(() => results.count()).toBe(shown);
		await close();
	});

	test("says that results are only near where nothing holds the words", async () => {
		const { page, status, results, close } = await search("/search/?q=平谷女织工维权");
		expect(await status.innerText()).toMatch(
			/没有找到含“平谷女织工维权”的稿件。下面 \d+ 篇与它相近/,
		);
		const labels = await page.locator(".search-results .search-approximate").allInnerTexts();
		expect(labels).toEqual(Array(await results.count()).fill("近似结果"));
		await results.first().locator("a").click();
		await page.locator("article mark").first().waitFor();
		await close();
	});

	test("says so when nothing is found, and where else to look", async () => {
		const { page, status, close } = await search("/search/?q=珠穆朗玛峰");
		expect(await status.innerText()).toBe("没有找到含“珠穆朗玛峰”的稿件。");
		expect(await page.locator(".search-places a").first().isVisible()).toBe(true);
		await close();
	});

	test("suggests searches and places before anything is asked, and all of them answer", async () => {
		const { page, results, close } = await openSearch(getBrowser(), {
			origin: getOrigin(),
			path: "/search/",
		});
		const examples = page.locator(".search-start a");
		await examples.first().waitFor();
		expect(await page.locator(".search-places a").first().isVisible()).toBe(true);
		expect(await page.locator(".search-unscripted").isVisible()).toBe(false);
		for (const text of await examples.allInnerTexts()) {
			await page.goto("/search/");
			await examples.filter({ hasText: text }).first().click();
			await waitForAnswer(page);
			expect(await results.count(), text).toBeGreaterThan(0);
		}
		await close();
	});

	test("never takes words for markup", async () => {
		const attack = `<img src=x onerror="document.title='broken'">`;
		const { page, field, faults, close } = await search(`/search/?q=${encodeURIComponent(attack)}`);
		expect(await page.locator("#main img").count()).toBe(0);
		expect(await field.inputValue()).toBe(attack);
		expect(await page.title()).not.toBe("broken");
		await close();
		expect(faults).toEqual([]);
	});

	test("shows what an article holds as text, whatever it is", async () => {
		const { page, faults, close } = await search("/search/?q=平谷");
		const html = await page.locator(".search-results").innerHTML();
		const names = new Set([...html.matchAll(/<([a-z0-9]+)/g)].map(([, name]) => name));
		expect([...names].sort()).toEqual(["a", "h2", "li", "mark", "p", "span"]);
		await close();
		expect(faults).toEqual([]);
	});
});

describe("filters", () => {
	test("narrow by district, and back and forward undo and redo it", async () => {
		const { page, results, close } = await search("/search/?q=职工");
		const before = await results.count();
		await openFilters(page);
		await page.getByLabel("地区").selectOption("pinggu");
		await page.waitForURL(/district=pinggu/);
		await expect.poll(() => results.count()).toBeLessThan(before);
		expect(await results.count()).toBeGreaterThan(0);
		await page.goBack();
		await expect.poll(() => results.count()).toBe(before);
		expect(await page.getByLabel("地区").inputValue()).toBe("");
		await page.goForward();
		await expect.poll(() => results.count()).toBeLessThan(before);
		expect(await page.getByLabel("地区").inputValue()).toBe("pinggu");
		await close();
	});

	test("are counted when they are opened, and the counts hold", async () => {
		const { page, results, close } = await search("/search/?q=职工");
		const options = page.locator("#filter-district option");
		expect((await options.allTextContents()).join()).not.toMatch(/（\d+）/);
		await openFilters(page);
		await expect.poll(() => options.nth(1).textContent()).toMatch(/（\d+）$/);
		const counted = (await options.allTextContents()).slice(1);
		for (const text of counted) {
			await page.getByLabel("地区").selectOption({ label: text });
			const count = Number(/（(\d+)）$/.exec(text)?.[1]);
			await expect.poll(() => results.count(), { message: text }).toBe(Math.min(10, count));
		}
		await close();
	});

	test("leave out what would find nothing", async () => {
		const { page, close } = await search("/search/?q=平谷");
		const all = await page.locator("#filter-district option").count();
		await openFilters(page);
		const options = page.locator("#filter-district option");
		await expect.poll(() => options.count()).toBeLessThan(all);
		expect(await options.allTextContents()).not.toContainEqual(expect.stringContaining("（0）"));
		await close();
	});

	test("are seen as conditions, and each can be taken back", async () => {
		const { page, results, close } = await search(
			"/search/?q=职工&district=pinggu&from=2020-12-01",
		);
		const narrowed = await results.count();
		const chosen = page.locator(".search-chosen button");
		expect(await chosen.allInnerTexts()).toEqual(["平谷区", "从2020年12月1日"]);
		await page.getByRole("button", { name: "去掉条件“平谷区”" }).click();
		await expect.poll(() => results.count()).toBeGreaterThan(narrowed);
		expect(new URL(page.url()).searchParams.has("district")).toBe(false);
		expect(await chosen.allInnerTexts()).toEqual(["从2020年12月1日"]);
		await close();
	});

	test("take days, and say when the first is after the last", async () => {
		const { page, results, status, close } = await search("/search/?q=工会");
		const all = await results.count();
		await openFilters(page);
		await page.getByLabel("从这一天").fill("2020-12-02");
		await page.waitForURL(/from=2020-12-02/);
		await waitForAnswer(page);
		await page.getByLabel("到这一天").fill("2020-12-01");
		await status.filter({ hasText: "起始日期在截止日期之后" }).waitFor();
		expect(await results.count()).toBe(0);
		await page.getByLabel("从这一天").fill("2020-11-01");
		await waitForAnswer(page);
		await expect.poll(() => results.count()).toBeGreaterThan(0);
		expect(await results.count()).toBeLessThan(all);
		await close();
	});

	test("keep a value that the paper does not have, so that it can be taken back", async () => {
		const { page, status, close } = await search("/search/?q=平谷&district=nowhere");
		expect(await status.innerText()).toContain("没有");
		await page.getByRole("button", { name: "去掉条件“nowhere”" }).click();
		await status.filter({ hasText: "找到" }).waitFor();
		await close();
	});

	test("are shared with the order", async () => {
		const { page, close } = await search("/search/?q=工会&year=2020&sort=oldest");
		const dates = await page.locator(".search-results .story-date").allInnerTexts();
		const days = dates.map((text) =>
			text.slice(0, text.indexOf("日")).replace(/\d+/g, (digits) => digits.padStart(2, "0")),
		);
		expect(new Set(days).size).toBeGreaterThan(1);
		expect(days).toEqual([...days].sort());
		expect(await page.locator("#filter-year").inputValue()).toBe("2020");
		expect(await page.getByLabel("排序").inputValue()).toBe("oldest");
		await close();
	});

	test("list a whole column when no words are given", async () => {
		const { page, results, close } = await search("/search/?column=xuexi-guanche");
		const found = await results.allInnerTexts();
		await page.goto("/columns/xuexi-guanche/");
		expect(found.length).toBeGreaterThan(1);
		const listed = await page.locator(".story-list .story-title").allInnerTexts();
		expect([...found].sort()).toEqual([...listed].sort());
		await close();
	});
});
