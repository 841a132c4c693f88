import { describe, expect, inject, test } from "vitest";
import { useBrowser } from "../support/browser.ts";
import { openInputMethod, openSearch, waitForAnswer } from "../support/search-page.ts";
import { useSiteServer } from "../support/serve-paper.ts";

const papers = inject("papers");
const getBrowser = useBrowser();
const getOrigin = useSiteServer(() => ({ directory: papers.sample.directory, base: "/" }));

const open = (path: string) => openSearch(getBrowser(), { origin: getOrigin(), path });

describe("while a reader writes", () => {
	test("results appear without a press of Enter, and the address follows", async () => {
		const { page, field, results, status, close } = await open("/search/");
		await field.pressSequentially("平谷");
		await waitForAnswer(page, /含“平谷”/);
		expect(await results.count()).toBeGreaterThan(0);
		await page.waitForURL((url) => url.searchParams.get("q") === "平谷");
		await field.fill("");
		await status.filter({ hasText: "写下要找的字词" }).waitFor();
		expect(await results.count()).toBe(0);
		await close();
	});

	test("an input method's letters are not searched, only what it writes", async () => {
		const { page, field, results, close } = await open("/search/");
		await page.clock.install();
		await field.focus();
		const before = { title: await page.title(), url: page.url() };
		const method = await openInputMethod(page);
		for (const text of ["p", "pi", "ping", "ping g", "ping gu"]) {
			await method.compose(text);
			// Longer than the page waits before it searches, follows with the address or settles.
			await page.clock.runFor(10_000);
			expect(await field.inputValue()).toBe(text);
			expect({ title: await page.title(), url: page.url() }).toEqual(before);
		}
		await method.commit("平谷");
		await waitForAnswer(page, /含“平谷”/);
		expect(await field.inputValue()).toBe("平谷");
		expect(await results.count()).toBeGreaterThan(0);
		await close();
	});

	test("only the last text is answered", async () => {
		const { page, field, status, results, close } = await open("/search/");
		await field.pressSequentially("平谷女职工");
		await field.fill("怀柔");
		await waitForAnswer(page, /含“怀柔”/);
		await page.waitForLoadState("networkidle");
		expect(await status.innerText()).toContain("含“怀柔”");
		for (const text of await page.locator(".search-results mark").allInnerTexts()) {
			expect(text).toContain("怀柔");
		}
		expect(await results.count()).toBeGreaterThan(0);
		await close();
	});

	test("pinyin and initials suggest names, and a name is searched by a press", async () => {
		const { page, field, results, close } = await open("/search/");
		for (const letters of ["yrg", "yuruiguo"]) {
			await field.fill(letters);
			const name = page.getByRole("link", { name: "于瑞国", exact: true });
			await name.click();
			await waitForAnswer(page, /含“于瑞国”/);
			expect(await field.inputValue()).toBe("于瑞国");
			expect(await results.count()).toBeGreaterThan(0);
			expect(new URL(page.url()).searchParams.get("q")).toBe("于瑞国");
		}
		await page.getByRole("link", { name: "“于瑞国”的署名页" }).click();
		await page.waitForURL(/\/people\//);
		expect(await page.locator("h1").innerText()).toContain("于瑞国");
		await close();
	});
});

describe("the history", () => {
	test("has one entry for each search that was meant, none for the letters between", async () => {
		const { page, field, status, close } = await open("/search/?q=怀柔");
		await waitForAnswer(page, /含“怀柔”/);
		const before = await page.evaluate(() => history.length);
		await field.fill("");
		await field.pressSequentially("平谷");
		await field.press("Enter");
		await waitForAnswer(page, /含“平谷”/);
		await field.fill("工会");
		await field.press("Enter");
		await waitForAnswer(page, /含“工会”/);
		expect((await page.evaluate(() => history.length)) - before).toBe(2);
		await page.goBack();
		await waitForAnswer(page, /含“平谷”/);
		expect(await field.inputValue()).toBe("平谷");
		await page.goBack();
		await waitForAnswer(page, /含“怀柔”/);
		expect(await field.inputValue()).toBe("怀柔");
		await page.goForward();
		await page.goForward();
		await waitForAnswer(page, /含“工会”/);
		expect(await status.innerText()).toContain("含“工会”");
		await close();
	});

	test("gets no second entry for a search that was shared in another spelling", async () => {
		const { page, field, close } = await open("/search/?from=&q=平谷%20协议&campaign=1");
		await waitForAnswer(page, /含“平谷 协议”/);
		const before = await page.evaluate(() => history.length);
		await field.press("Enter");
		await page.getByLabel("排序").selectOption("newest");
		await page.waitForURL(/sort=newest/);
		expect((await page.evaluate(() => history.length)) - before).toBe(1);
		await close();
	});

	test("brings a reader back to the result that was opened", async () => {
		const { page, results, close } = await open("/search/?year=2020");
		await waitForAnswer(page);
		await page.getByRole("button", { name: "再看几篇" }).click();
		await expect.poll(() => results.count()).toBeGreaterThan(10);
		await results.last().scrollIntoViewIfNeeded();
		const before = await page.evaluate(() => scrollY);
		expect(before).toBeGreaterThan(500);
		await results.last().locator("a").click();
		await page.waitForURL(/\/2020\/\d\d\/\d\d\/[a-z]/);
		await page.goBack();
		await expect.poll(() => page.evaluate(() => scrollY)).toBe(before);
		await close();
	});

	test("keeps what was typed when a result is opened without Enter", async () => {
		const { page, field, results, close } = await open("/search/?q=怀柔");
		await waitForAnswer(page, /含“怀柔”/);
		await field.fill("平谷");
		await waitForAnswer(page, /含“平谷”/);
		await results.first().locator("a").click();
		await page.waitForURL(/\/2020\/\d\d\/\d\d\/[a-z]/);
		await page.goBack();
		await waitForAnswer(page, /含“平谷”/);
		await page.goBack();
		await waitForAnswer(page, /含“怀柔”/);
		await close();
	});
});

describe("the keyboard", () => {
	test("comes to the field by /, unless the reader is writing", async () => {
		const { page, field, close } = await open("/search/?q=平谷");
		await waitForAnswer(page);
		await page.locator("main").focus();
		await page.keyboard.press("/");
		expect(await field.evaluate((element) => element === document.activeElement)).toBe(true);
		expect(await field.inputValue()).toBe("平谷");
		await field.press("End");
		await field.press("/");
		expect(await field.inputValue()).toBe("平谷/");
		await close();
	});

	test("goes down through names and results and back up, and Escape leads to the field", async () => {
		const { page, field, results, close } = await open("/search/?q=平谷");
		await waitForAnswer(page);
		await page.locator(".search-names a").first().waitFor();
		const focused = () => page.evaluate(() => document.activeElement?.textContent ?? "");
		await field.focus();
		await field.press("ArrowDown");
		expect(await focused()).toBe("平谷区");
		const names = await page.locator(".search-names a").count();
		for (let press = 0; press < names; press += 1) await page.keyboard.press("ArrowDown");
		expect(await focused()).toBe(await results.first().innerText());
		await page.keyboard.press("ArrowDown");
		expect(await focused()).toBe(await results.nth(1).innerText());
		await page.keyboard.press("ArrowUp");
		expect(await focused()).toBe(await results.first().innerText());
		await page.keyboard.press("Escape");
		expect(await field.evaluate((element) => element === document.activeElement)).toBe(true);
		await field.press("Escape");
		expect(await field.inputValue()).toBe("");
		// Or the former answer would be taken for the next one.
		await page.locator(".search-names a").first().waitFor({ state: "hidden" });
		await field.fill("平谷");
		await waitForAnswer(page, /含“平谷”/);
		await page.locator(".search-names a").first().waitFor();
		for (let press = 0; press <= names; press += 1) await page.keyboard.press("ArrowDown");
		await page.keyboard.press("Enter");
		await page.waitForURL(/\/2020\/\d\d\/\d\d\/[a-z]/);
		await close();
	});
});
