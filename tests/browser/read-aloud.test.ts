import type { Page } from "playwright-core";
import { describe, expect, inject, test } from "vitest";
import { useBrowser } from "../support/browser.ts";
import { useFakeVoice } from "../support/fake-voice.ts";
import { useSiteServer } from "../support/serve-paper.ts";
import { watchPage } from "../support/watched-page.ts";

const ARTICLE = "/2020/12/02/pinggu-nvzhigong/";

const papers = inject("papers");
const getBrowser = useBrowser();
const getOrigin = useSiteServer(() => ({ directory: papers.sample.directory, base: "/" }));

async function open(path: string, langs: readonly string[] = ["en-US", "zh-CN"]) {
	const watched = await watchPage(getBrowser(), { origin: getOrigin() });
	await useFakeVoice(watched.page, langs);
	await watched.page.goto(path);
	return watched;
}

const button = (page: Page, name: string) => page.getByRole("button", { name, exact: true });
const readTexts = (page: Page) => page.evaluate(() => window.said.map(({ text }) => text));
const finish = (page: Page) => page.evaluate(() => window.finish());
/** The sentence that is marked on the page. */
const readMarked = (page: Page) =>
	page.evaluate(() => [...(CSS.highlights.get("read-aloud") ?? [])].map(String).join());

async function listen(page: Page): Promise<void> {
	await button(page, "朗读本文").press("Enter");
	await page.waitForFunction(() => window.said.length > 0);
}

describe("read aloud", () => {
	test("says the whole article, sentence by sentence, with each one marked", async () => {
		const { page, faults, close } = await open(ARTICLE);
		await listen(page);
		for (let sentence = 0; sentence < 200; sentence += 1) {
			const texts = await readTexts(page);
			expect((await readMarked(page)).replace(/\s+/g, " ")).toBe(texts.at(-1));
			await finish(page);
			if ((await readTexts(page)).length === texts.length) break;
		}
		const texts = await readTexts(page);
		const said = texts.join("").replace(/\s/g, "");
		const prose = await page.locator(".prose > :is(p, h2, h3)").evaluateAll((blocks) =>
			blocks.map((block) => {
				const copy = block.cloneNode(true) as Element;
				for (const silent of copy.querySelectorAll("sup")) silent.remove();
				return (copy.textContent ?? "").replace(/\s/g, "");
			}),
		);
		expect(prose.length).toBeGreaterThan(3);
		for (const block of prose) expect(said).toContain(block);
		expect(said).toContain((await page.locator("h1").innerText()).replace(/\s/g, ""));
		expect(await page.locator(".player-title").innerText()).toBe("朗读完了");
		expect(await readMarked(page)).toBe("");
		await close();
		expect(faults).toEqual([]);
	});

	test("pauses, goes on with the same sentence, and goes back and forth", async () => {
		const { page, close } = await open(ARTICLE);
		await listen(page);
		await finish(page);
		await button(page, "暂停").press("Enter");
		await finish(page);
		const paused = await readTexts(page);
		expect(paused).toHaveLength(2);
		await button(page, "继续").press("Enter");
		expect((await readTexts(page)).at(-1)).toBe(paused.at(-1));
		await button(page, "下一句").press("Enter");
		expect((await readTexts(page)).at(-1)).not.toBe(paused.at(-1));
		await button(page, "上一句").press("Enter");
		expect((await readTexts(page)).at(-1)).toBe(paused.at(-1));
		await close();
	});

	test("says the sentence again at another speed, in Mandarin", async () => {
		const { page, close } = await open(ARTICLE, ["zh-HK", "zh-CN"]);
		await listen(page);
		await page.getByLabel("语速").selectOption("1.5");
		const said = await page.evaluate(() => window.said);
		expect(said.map(({ rate, lang }) => [rate, lang])).toEqual([
			[1, "zh-CN"],
			[1.5, "zh-CN"],
		]);
		expect(said[1]?.text).toBe(said[0]?.text);
		await close();
	});

	test("goes on to the next article of the edition, page, title and address with it", async () => {
		const { page, faults, close } = await open("/2020/12/02/");
		await button(page, "本期连播").press("Enter");
		await page.waitForFunction(() => window.said.length > 0);
		const first = new URL(page.url()).pathname;
		expect(first).toMatch(/^\/2020\/12\/02\/[a-z]/);
		const title = await page.locator("h1").innerText();
		expect(await page.title()).toContain(title.replace(/\n/g, " "));
		for (
			let sentence = 0;
			sentence < 300 && new URL(page.url()).pathname === first;
			sentence += 1
		) {
			await finish(page);
		}
		await page.waitForFunction((known) => location.pathname !== known, first);
		await expect.poll(() => page.locator("h1").innerText()).not.toBe(title);
		await page.goBack();
		await expect.poll(() => page.locator("h1").innerText()).toBe(title);
		await close();
		expect(faults).toEqual([]);
	});

	test("ends when it is told to, and when the reader leaves", async () => {
		const { page, close } = await open(ARTICLE);
		await listen(page);
		await button(page, "停止朗读").press("Enter");
		expect(await page.locator(".player").isVisible()).toBe(false);
		expect(await readMarked(page)).toBe("");
		await finish(page);
		expect(await readTexts(page)).toHaveLength(1);
		await close();
	});

	test.each([[["en-US"]], [[]]])("is not there without a Chinese voice: %j", async (langs) => {
		const { page, close } = await open(ARTICLE, langs);
		expect(await button(page, "朗读本文").count()).toBe(0);
		await close();
	});

	test("fetches what reads only when it is asked to read", async () => {
		const { page, close } = await watchPage(getBrowser(), { origin: getOrigin() });
		const asked: string[] = [];
		page.on("request", (request) => asked.push(request.url()));
		await useFakeVoice(page, ["zh-CN"]);
		await page.goto(ARTICLE, { waitUntil: "networkidle" });
		expect(asked.filter((url) => url.includes("player"))).toEqual([]);
		await listen(page);
		expect(asked.filter((url) => url.includes("player"))).not.toEqual([]);
		await close();
	});
});
