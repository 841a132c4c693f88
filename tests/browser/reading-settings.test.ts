import type { Page } from "playwright-core";
import { describe, expect, inject, test } from "vitest";
import { useBrowser } from "../support/browser.ts";
import { keepSettings } from "../support/keep-settings.ts";
import { useSiteServer } from "../support/serve-paper.ts";
import { type WatchOptions, watchPage } from "../support/watched-page.ts";

const FRONT = "/";
const ARTICLE = "/2020/12/02/chuangxin-gongzuoshi/";
/** 18 pt in CSS pixels. */
const LEAST_SIZE = 24;

const papers = inject("papers");
const getBrowser = useBrowser();
const getOrigin = useSiteServer(() => ({ directory: papers.sample.directory, base: "/" }));

async function open(path: string, options: Partial<WatchOptions> & { settings?: string } = {}) {
	const { settings, ...rest } = options;
	const watched = await watchPage(getBrowser(), { origin: getOrigin(), ...rest });
	if (settings) await keepSettings(watched.page, settings);
	await watched.page.goto(path);
	return watched;
}

const press = (page: Page, name: string) =>
	page.getByRole("region", { name: "阅读设置" }).getByRole("button", { name }).press("Enter");

const measureBody = (page: Page) =>
	page
		.locator(".prose p")
		.first()
		.evaluate((element) => {
			const { fontSize, lineHeight, fontFamily } = getComputedStyle(element);
			return {
				size: Number.parseFloat(fontSize),
				leading: Number.parseFloat(lineHeight) / Number.parseFloat(fontSize),
				family: fontFamily,
			};
		});

describe("the elder view", () => {
	test("is switched on by keyboard, and is there on the next page and after a reload", async () => {
		const { page, faults, close } = await open(FRONT);
		await press(page, "长辈版");
		const isElder = () => page.evaluate(() => document.documentElement.dataset["view"]);
		expect(await isElder()).toBe("elder");
		await page.goto(ARTICLE);
		expect(await isElder()).toBe("elder");
		expect(await page.getByRole("button", { name: "长辈版" }).getAttribute("aria-pressed")).toBe(
			"true",
		);
		await page.reload();
		expect(await isElder()).toBe("elder");
		expect(await page.context().cookies()).toEqual([]);
		await press(page, "长辈版");
		await page.reload();
		expect(await isElder()).toBe("standard");
		await close();
		expect(faults).toEqual([]);
	});

	test("is applied by the head alone, before the page's own scripts", async () => {
		const { page, close } = await watchPage(getBrowser(), { origin: getOrigin() });
		await keepSettings(page, "elder 125 dark");
		await page.route("**/_astro/*.js", (route) =>
			route.request().url().includes("apply-reading") ? route.continue() : route.abort(),
		);
		await page.goto(ARTICLE);
		expect(await page.evaluate(() => ({ ...document.documentElement.dataset }))).toMatchObject({
			view: "elder",
			text: "125",
			theme: "dark",
		});
		const script = await page.evaluate(() => {
			const { tagName, src, type, defer } = document.head.querySelector(
				"script",
			) as HTMLScriptElement;
			return { tagName, isOwn: src.startsWith(location.origin), type, defer };
		});
		expect(script).toEqual({ tagName: "SCRIPT", isOwn: true, type: "", defer: false });
		await close();
	});

	test("sets the body in 18 pt or more, without serifs, the lines apart", async () => {
		const { page, close } = await open(ARTICLE, { settings: "elder 100 auto" });
		const { size, leading, family } = await measureBody(page);
		expect(size).toBeGreaterThanOrEqual(LEAST_SIZE);
		expect(leading).toBeGreaterThanOrEqual(1.3);
		expect(family).not.toMatch(/Songti|SimSun(?!-ExtB)|(?<!sans-)serif/);
		const title = await page.locator("h1").evaluate((h1) => getComputedStyle(h1).fontFamily);
		expect(title).not.toMatch(/Songti|SimSun(?!-ExtB)|(?<!sans-)serif/);
		await close();
	});

	test.each([FRONT, ARTICLE])("sets no text of %s smaller than 18 pt", async (path) => {
		const { page, close } = await open(path, { settings: "elder 100 auto" });
		const small = await page.evaluate((least) => {
			const found: string[] = [];
			for (const element of document.querySelectorAll<HTMLElement>("body *")) {
				const hasText = [...element.childNodes].some(
					({ nodeType, textContent }) => nodeType === Node.TEXT_NODE && textContent?.trim(),
				);
				if (!hasText || !element.checkVisibility()) continue;
				// A footnote's number is set above the line.
				if (element.closest("sup, .visually-hidden")) continue;
				const size = Number.parseFloat(getComputedStyle(element).fontSize);
				if (size < least) found.push(`${element.className || element.tagName} ${size}`);
			}
			return found;
		}, LEAST_SIZE);
		expect(small).toEqual([]);
		await close();
	});

	test.each(["light", "dark"])("has a contrast of 7 : 1 and more in the %s", async (theme) => {
		const { page, close } = await open(ARTICLE, { settings: `elder 100 ${theme}` });
		const ratios = await page.evaluate(() => {
			const toLuminance = (colour: string) => {
				const [red = 0, green = 0, blue = 0] = (colour.match(/[\d.]+/g) ?? []).map((part) => {
					const value = Number(part) / 255;
					return value <= 0.03928 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
				});
				return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
			};
			const ground = toLuminance(getComputedStyle(document.body).backgroundColor);
			return [
				"body",
				"h1",
				".prose p",
				".nameplate a",
				".breadcrumbs li",
				".site-navigation a",
				".byline",
			].map((selector) => {
				const element = document.querySelector(selector);
				if (!element) throw new Error(selector);
				const ink = toLuminance(getComputedStyle(element).color);
				const [light, dark] = [Math.max(ink, ground), Math.min(ink, ground)];
				return { selector, ratio: (light + 0.05) / (dark + 0.05) };
			});
		});
		expect(ratios.filter(({ ratio }) => ratio < 7)).toEqual([]);
		await close();
	});

	test("has main targets of 60 pixels and others of 44", async () => {
		const { page, close } = await open(FRONT, {
			settings: "elder 100 auto",
			viewport: { width: 360, height: 740 },
		});
		const sizes = await page.evaluate(() =>
			[
				...document.querySelectorAll<HTMLElement>(
					"reading-controls button, .site-navigation a, .search-form :is(input, button), .page-tabs a",
				),
			].map((element) => {
				const { height, width } = element.getBoundingClientRect();
				return { text: element.textContent?.trim() ?? "", height, width };
			}),
		);
		expect(sizes.length).toBeGreaterThan(8);
		expect(sizes.filter(({ height, width }) => height < 60 || width < 44)).toEqual([]);
		await close();
	});

	test("has no advertisement in the page, and the usual view has it again", async () => {
		const { page, close } = await open(FRONT);
		const count = () => page.locator(".advertisement").count();
		expect(await count()).toBeGreaterThan(0);
		await press(page, "长辈版");
		expect(await count()).toBe(0);
		await page.reload();
		expect(await count()).toBe(0);
		await press(page, "长辈版");
		expect(await count()).toBeGreaterThan(0);
		await close();
	});
});

describe("the text size", () => {
	test("has five steps up to twice the usual one", async () => {
		const { page, close } = await open(ARTICLE);
		const usual = (await measureBody(page)).size;
		const sizes = [usual];
		for (let step = 0; step < 6; step += 1) {
			await press(page, "字大一些");
			sizes.push((await measureBody(page)).size);
		}
		expect(sizes.map((size) => size / usual)).toEqual([1, 1.25, 1.5, 1.75, 2, 2, 2]);
		await press(page, "字小一些");
		expect((await measureBody(page)).size / usual).toBe(1.75);
		await press(page, "恢复原来的字号");
		expect((await measureBody(page)).size).toBe(usual);
		await close();
	});

	test("is told to those who cannot see it", async () => {
		const { page, close } = await open(ARTICLE);
		await press(page, "字大一些");
		expect(await page.locator("reading-controls [role=status]").innerText()).toBe("字号 125%");
		await close();
	});
});

describe("dark pages", () => {
	const isDark = (page: Page) =>
		page.evaluate(() => {
			const [red = 0] = getComputedStyle(document.body).backgroundColor.match(/\d+/g) ?? [];
			return Number(red) < 128;
		});

	test("follow the device until a reader chooses", async () => {
		for (const colorScheme of ["light", "dark"] as const) {
			const { page, close } = await open(FRONT, { colorScheme });
			expect(await isDark(page)).toBe(colorScheme === "dark");
			await press(page, "深浅随设备");
			expect(await isDark(page)).toBe(false);
			await press(page, "浅色");
			expect(await isDark(page)).toBe(true);
			await page.reload();
			expect(await isDark(page)).toBe(true);
			await close();
		}
	});
});

test("nothing jumps when the settings of an earlier visit are applied", async () => {
	for (const settings of ["standard 100 auto", "elder 150 dark"]) {
		const { page, close } = await watchPage(getBrowser(), { origin: getOrigin() });
		await keepSettings(page, settings);
		await page.addInitScript(() => {
			const shifts: number[] = [];
			Object.assign(window, { shifts });
			new PerformanceObserver((list) => {
				for (const entry of list.getEntries())
					shifts.push((entry as PerformanceEntry & { value: number }).value);
			}).observe({ type: "layout-shift", buffered: true });
		});
		await page.goto(ARTICLE, { waitUntil: "networkidle" });
		const shifts = await page.evaluate(() => (window as unknown as { shifts: number[] }).shifts);
		expect(shifts.reduce((sum, shift) => sum + shift, 0)).toBe(0);
		await close();
	}
});

test("without JavaScript there are no switches that would do nothing", async () => {
	const { page, close } = await open(ARTICLE, { javaScriptEnabled: false });
	expect(await page.locator(".reading-controls").isVisible()).toBe(false);
	expect(await page.getByRole("button", { name: "朗读本文" }).count()).toBe(0);
	await close();
});

test("a device that keeps nothing still has the switches for the page", async () => {
	const { page, faults, close } = await watchPage(getBrowser(), { origin: getOrigin() });
	await page.addInitScript(() => {
		Object.defineProperty(window, "localStorage", {
			get() {
				throw new DOMException("denied", "SecurityError");
			},
		});
	});
	await page.goto(ARTICLE);
	await press(page, "长辈版");
	expect(await page.evaluate(() => document.documentElement.dataset["view"])).toBe("elder");
	await close();
	expect(faults).toEqual([]);
});
