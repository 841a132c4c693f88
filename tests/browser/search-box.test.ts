import { describe, expect, inject, test } from "vitest";
import type { Page } from "playwright-core";
import { useBrowser } from "../support/browser.ts";
import { openInputMethod, waitForAnswer } from "../support/search-page.ts";
import { useSiteServer } from "../support/serve-paper.ts";
import { watchPage, type WatchOptions } from "../support/watched-page.ts";

const papers = inject("papers");
const getBrowser = useBrowser();
const getOrigin = useSiteServer(() => ({ directory: papers.sample.directory, base: "/" }));

async function open(path = "/", options: Omit<WatchOptions, "origin"> = {}) {
	const watched = await watchPage(getBrowser(), { origin: getOrigin(), ...options });
	const { page } = watched;
	const requests: string[] = [];
	page.on("request", (request) => requests.push(new URL(request.url()).pathname));
	await page.goto(path, { waitUntil: "networkidle" });
	return {
		...watched,
		requests,
		box: page.getByLabel("搜索本报"),
		options: page.getByRole("option"),
	};
}

const isFocused = (page: Page) =>
	page.evaluate(() => document.activeElement?.id === "header-search");

describe("the box in the header", () => {
	test("is reached by keyboard, and leads to the results", async () => {
		const { page, faults, close } = await open();
		for (let press = 0; press < 40; press++) {
			await page.keyboard.press("Tab");
			if (await isFocused(page)) break;
		}
		await page.keyboard.type("平谷");
		await page.keyboard.press("Enter");
		await waitForAnswer(page);
		expect(new URL(page.url()).searchParams.get("q")).toBe("平谷");
		await close();
		expect(faults).toEqual([]);
	});

	test("fetches nothing of the search before it is used", async () => {
		const { page, requests, box, close } = await open("/2020/12/02/pinggu-nvzhigong/");
		const before = requests.length;
		expect(requests.filter((path) => path.includes("pagefind"))).toEqual([]);
		await box.focus();
		await expect.poll(() => requests.length).toBeGreaterThan(before);
		expect(requests.filter((path) => path.includes("pagefind"))).toEqual([]);
		await box.pressSequentially("yrg");
		await page.getByRole("option", { name: "于瑞国" }).waitFor();
		const index = requests.filter((path) => path.includes("/pagefind/"));
		expect(index.every((path) => path.endsWith(".json"))).toBe(true);
		await close();
	});

	test.each(["yrg", "yuruiguo", "于瑞"])(
		"suggests a name for %s, and searches it",
		async (typed) => {
			const { page, box, options, close } = await open();
			await box.fill(typed);
			await options.filter({ hasText: "于瑞国" }).waitFor();
			expect(await box.getAttribute("aria-expanded")).toBe("true");
			await box.press("ArrowDown");
			const active = await box.getAttribute("aria-activedescendant");
			expect(await page.locator(`[id="${active}"]`).getAttribute("aria-selected")).toBe("true");
			expect(await page.locator(`[id="${active}"]`).innerText()).toContain("于瑞国");
			await box.press("Enter");
			await waitForAnswer(page, /找到 \d+ 篇含“于瑞国”/);
			await close();
		},
	);

	test("takes a name by a press of the finger", async () => {
		const { page, box, options, close } = await open("/", { hasTouch: true });
		await box.fill("pgq");
		await options.filter({ hasText: "平谷区" }).tap();
		await waitForAnswer(page, /含“平谷区”/);
		await close();
	});

	test("closes its list by Escape and keeps the text; Enter then searches the text", async () => {
		const { page, box, options, close } = await open();
		await box.fill("平谷");
		await options.first().waitFor();
		await box.press("Escape");
		expect(await options.count()).toBe(0);
		expect(await box.inputValue()).toBe("平谷");
		await box.press("ArrowDown");
		await options.first().waitFor();
		await box.press("Escape");
		await box.press("Enter");
		await waitForAnswer(page, /含“平谷”/);
		await close();
	});

	test("leaves the keys to an input method while it composes", async () => {
		const { page, box, options, close } = await open();
		// Once the names are there, suggestions come at once.
		await box.fill("怀");
		await options.first().waitFor();
		await box.fill("");
		const method = await openInputMethod(page);
		await method.compose("ping gu");
		expect(await box.inputValue()).toBe("ping gu");
		expect(await options.count()).toBe(0);
		await method.commit("平谷");
		await options.filter({ hasText: "平谷区" }).waitFor();
		await close();
	});

	test("is reached by /, unless the reader is writing", async () => {
		const { page, box, close } = await open();
		await page.keyboard.press("/");
		expect(await isFocused(page)).toBe(true);
		expect(await box.inputValue()).toBe("");
		await page.keyboard.press("/");
		expect(await box.inputValue()).toBe("/");
		await close();
	});

	test("works without the network that suggestions need", async () => {
		const { page, box, close } = await open();
		await page.route(/_astro\/|pagefind/, (route) => route.abort());
		await box.fill("平谷");
		await page.unroute(/_astro\/|pagefind/);
		await box.press("Enter");
		await waitForAnswer(page, /含“平谷”/);
		await close();
	});
});

describe("what was searched before", () => {
	test("is offered in the empty box and on the search page, newest first, until it is cleared", async () => {
		const { page, box, options, close } = await open();
		for (const text of ["平谷", "怀柔"]) {
			await page.goto("/");
			await box.fill(text);
			await box.press("Enter");
			await waitForAnswer(page);
		}
		await page.goto("/");
		await box.focus();
		await options.first().waitFor();
		expect(await options.allInnerTexts()).toEqual([
			expect.stringContaining("怀柔"),
			expect.stringContaining("平谷"),
		]);
		await page.goto("/search/");
		expect(await page.locator(".search-recent a").allInnerTexts()).toEqual(["怀柔", "平谷"]);
		await page.getByRole("button", { name: "清除搜索记录" }).click();
		expect(await page.locator(".search-recent").isVisible()).toBe(false);
		await page.goto("/", { waitUntil: "networkidle" });
		await box.focus();
		await page.waitForLoadState("networkidle");
		expect(await options.count()).toBe(0);
		expect(await page.evaluate(() => localStorage.length)).toBe(0);
		await close();
	});

	test("is cleared from the box as well", async () => {
		const { page, box, options, close } = await open("/search/?q=平谷");
		await page.getByLabel("找什么").press("Enter");
		await page.goto("/");
		await box.focus();
		await options.first().waitFor();
		await box.press("Tab");
		expect(await page.locator(":focus").innerText()).toBe("清除搜索记录");
		await page.keyboard.press("Enter");
		expect(await options.count()).toBe(0);
		expect(await page.evaluate(() => localStorage.length)).toBe(0);
		await close();
	});

	test("is not kept where the browser keeps nothing, and nothing breaks", async () => {
		const { page, box, faults, close } = await open();
		await page.addInitScript(() => {
			Object.defineProperty(window, "localStorage", {
				get() {
					throw new DOMException("Not here", "SecurityError");
				},
			});
		});
		await page.goto("/", { waitUntil: "networkidle" });
		await box.fill("平谷");
		await box.press("Enter");
		await waitForAnswer(page, /含“平谷”/);
		await page.goto("/search/");
		await page.locator(".search-start a").first().waitFor();
		expect(await page.locator(".search-recent").isVisible()).toBe(false);
		await close();
		expect(faults).toEqual([]);
	});

	test("never becomes markup, whatever stands in the store", async () => {
		const { page, close } = await open("/search/");
		await page.evaluate(() => {
			const texts = ["<img src=x onerror=alert(1)>", 7, null];
			localStorage.setItem("gongbao:recent-searches:/", JSON.stringify(texts));
		});
		await page.goto("/search/");
		expect(await page.locator(".search-recent a").allInnerTexts()).toEqual([
			"<img src=x onerror=alert(1)>",
		]);
		await page.evaluate(() => localStorage.setItem("gongbao:recent-searches:/", "{broken"));
		await page.goto("/search/");
		await page.locator(".search-start a").first().waitFor();
		expect(await page.locator(".search-recent").isVisible()).toBe(false);
		await close();
	});
});

test("without JavaScript the box leads to the archive by date, district, column and name", async () => {
	const { page, box, close } = await open("/", { javaScriptEnabled: false });
	await box.fill("平谷");
	await box.press("Enter");
	await page.waitForURL((url) => url.search === `?q=${encodeURIComponent("平谷")}`);
	const groups = await page.locator(".search-places dt").allInnerTexts();
	expect(groups).toEqual(["按日期", "按地区", "按栏目", "按姓名"]);
	const links = await page
		.locator(".search-places a")
		.evaluateAll((found) => found.map((link) => link.getAttribute("href")));
	for (const path of [
		"/editions/",
		"/editions/2020/",
		"/districts/",
		"/districts/pinggu/",
		"/columns/",
		"/columns/shudu/",
		"/people/",
	]) {
		expect(links).toContain(path);
	}
	expect(await page.getByText("浏览器没有运行脚本").isVisible()).toBe(true);
	for (const hidden of [".search-narrow", ".search-start", ".search-trouble", ".search-more"]) {
		expect(await page.locator(hidden).isVisible(), hidden).toBe(false);
	}
	await page.getByLabel("找什么").fill("怀柔");
	await page.getByLabel("找什么").press("Enter");
	await page.waitForURL((url) => url.search === `?q=${encodeURIComponent("怀柔")}`);
	await close();
});
