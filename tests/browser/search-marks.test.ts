import { describe, expect, inject, test } from "vitest";
import type { Page } from "playwright-core";
import { useBrowser } from "../support/browser.ts";
import { openSearch, waitForAnswer } from "../support/search-page.ts";
import { useSiteServer } from "../support/serve-paper.ts";
import { watchPage, type WatchOptions } from "../support/watched-page.ts";

const papers = inject("papers");
const getBrowser = useBrowser();
const getOrigin = useSiteServer(() => ({ directory: papers.fixture.directory, base: "/" }));

const BRIDGE = "/2021/03/02/qiaoliang/";

async function open(fragment: string, options: Omit<WatchOptions, "origin"> = {}) {
	const watched = await watchPage(getBrowser(), { origin: getOrigin(), ...options });
	await watched.page.goto(BRIDGE + fragment);
	return { ...watched, marks: watched.page.locator("article mark") };
}

const find = (query: string) => `#${new URLSearchParams({ find: query })}`;
const readArticle = (page: Page) =>
	page.locator("article").evaluate((article) => article.outerHTML);

describe("an article that was found", () => {
	test("is marked through the reading above a rare character", async () => {
		const { marks, close } = await open(find("边的垭口小学"));
		await marks.first().waitFor();
		expect(await marks.allInnerTexts()).toEqual(["边的", "垭", "口小学"]);
		await close();
	});

	test("has the words marked and the first of them in sight; its address stays canonical", async () => {
		const { page, close, faults } = await openSearch(getBrowser(), {
			origin: getOrigin(),
			path: "/search/?q=班组",
		});
		await waitForAnswer(page);
		await page.locator(".search-results a", { hasText: "云河大桥班组提前合龙" }).click();
		await page.waitForURL((url) => url.pathname === BRIDGE);
		const marks = page.locator("article mark");
		await marks.first().waitFor();
		expect(new Set(await marks.allInnerTexts())).toEqual(new Set(["班组"]));
		const url = new URL(page.url());
		expect([url.pathname, url.search]).toEqual([BRIDGE, ""]);
		const canonical = await page.locator('link[rel="canonical"]').getAttribute("href");
		expect(new URL(canonical ?? "").pathname).toBe(BRIDGE);
		await expect.poll(() => marks.first().isVisible()).toBe(true);
		await close();
		expect(faults).toEqual([]);
	});

	test("is scrolled to the first place", async () => {
		const { page, marks, close } = await open(find("凌晨两点"), {
			viewport: { width: 360, height: 500 },
		});
		await marks.first().waitFor();
		const isInSight = () =>
			marks.first().evaluate((mark) => {
				const { top, bottom } = mark.getBoundingClientRect();
				return top >= 0 && bottom <= innerHeight;
			});
		await expect.poll(isInSight).toBe(true);
		expect(await page.evaluate(() => scrollY)).toBeGreaterThan(0);
		await close();
	});

	test.each([
		["reduce", "auto"],
		["no-preference", "smooth"],
	] as const)("moves as the reader likes it (%s)", async (reducedMotion, behavior) => {
		const watched = await watchPage(getBrowser(), { origin: getOrigin(), reducedMotion });
		const { page } = watched;
		const seen: string[] = [];
		await page.exposeFunction("note", (text: string) => seen.push(text));
		await page.addInitScript(() => {
			const { note } = window as unknown as { note(text: string): void };
			Element.prototype.scrollIntoView = (options) => {
				if (typeof options === "object") note(options.behavior ?? "auto");
			};
		});
		await page.goto(BRIDGE + find("班组"));
		await expect.poll(() => seen).toEqual([behavior]);
		await watched.close();
	});

	test("has words marked that elements divide", async () => {
		const { marks, page, close } = await open(find("班组长说，桥通了"));
		await marks.first().waitFor();
		expect((await marks.allInnerTexts()).join("")).toMatch(/^班组长说，“?桥通了$/);
		expect(await marks.count()).toBeGreaterThan(1);
		expect(await page.locator("article strong mark").innerText()).toContain("桥通了");
		await close();
	});

	test("has a title marked across its clauses, and every word of several", async () => {
		const { marks, close } = await open(find("三百名工友 两点"));
		await marks.first().waitFor();
		expect(new Set(await marks.allInnerTexts())).toEqual(new Set(["三百名工友", "两点"]));
		await close();
	});

	test("has a figure marked together with its name, as it is found", async () => {
		const { page, marks, close } = await open(find("值守工友300名"));
		await marks.first().waitFor();
		expect((await page.locator(".figures-box mark").allInnerTexts()).join("")).toBe(
			"值守工友300名",
		);
		await close();
	});

	test("has traditional and full-width writing marked as it is found", async () => {
		const { page, marks, close } = await open(find("雲河大橋 ３００名"));
		await marks.first().waitFor();
		const inText = page.locator("h1 mark, .prose mark");
		expect(new Set(await inText.allInnerTexts())).toEqual(new Set(["云河大桥", "300名"]));
		await close();
	});

	test.each([
		["a heading", "十二天比原定"],
		["the title", "凌晨比原定"],
	])("does not mark across the end of %s", async (_, query) => {
		const { page, marks, close } = await open(find(query));
		await page.waitForLoadState("networkidle");
		expect(await marks.count()).toBe(0);
		expect(await page.locator("article-marks section").count()).toBe(0);
		await close();
	});

	test("shows a bar that leads from place to place, and takes the marks away", async () => {
		const { page, marks, close } = await open("");
		const before = await readArticle(page);
		await page.evaluate((fragment) => {
			location.hash = fragment;
		}, find("合龙"));
		await marks.first().waitFor();
		const count = await marks.count();
		const bar = page.getByRole("region", { name: "搜索标记" });
		expect(await bar.getByRole("status").innerText()).toBe(`${count} 处“合龙”`);
		expect(count).toBeGreaterThan(2);
		const current = page.locator("article mark.is-current");
		expect(await current.evaluate((mark) => mark.closest("h1") !== null)).toBe(true);
		await bar.getByRole("button", { name: "下一处" }).click();
		expect(await bar.getByRole("status").innerText()).toBe(`第 2/${count} 处`);
		await bar.getByRole("button", { name: "上一处" }).click();
		await bar.getByRole("button", { name: "上一处" }).click();
		expect(await bar.getByRole("status").innerText()).toBe(`第 ${count}/${count} 处`);
		await bar.getByRole("button", { name: "去掉标记" }).click();
		expect(await marks.count()).toBe(0);
		expect(await readArticle(page)).toBe(before);
		expect(new URL(page.url()).hash).toBe("");
		expect(await page.locator("main:focus").count()).toBe(1);
		await close();
	});

	test("is marked anew for another search", async () => {
		const { page, marks, close } = await open(find("合龙"));
		await marks.first().waitFor();
		await page.evaluate((fragment) => {
			location.hash = fragment;
		}, find("工友"));
		await expect.poll(async () => [...new Set(await marks.allInnerTexts())]).toEqual(["工友"]);
		await close();
	});

	test("takes what the address says for text", async () => {
		const { page, faults, close } = await open(find(`<img src=x onerror="document.title=1"> 合龙`));
		await page.waitForLoadState("networkidle");
		expect(await page.locator("article-marks img").count()).toBe(0);
		await page.goto(`${BRIDGE}#find=%E5%B`);
		await close();
		expect(faults).toEqual([]);
	});

	test("fetches nothing for marks that nobody asked", async () => {
		const { page, close } = await watchPage(getBrowser(), { origin: getOrigin() });
		const scripts: string[] = [];
		page.on("request", (request) => scripts.push(new URL(request.url()).pathname));
		await page.goto(BRIDGE, { waitUntil: "networkidle" });
		expect(scripts.filter((path) => /show-marks|pagefind/.test(path))).toEqual([]);
		await page.goto("about:blank");
		await page.goto(BRIDGE + find("合龙"), { waitUntil: "networkidle" });
		expect(scripts.filter((path) => /show-marks/.test(path)).length).toBe(1);
		await close();
	});
});
