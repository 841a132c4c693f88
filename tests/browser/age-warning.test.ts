import { expect, inject, test } from "vitest";
import { useBrowser } from "../support/browser.ts";
import { useSiteServer } from "../support/serve-paper.ts";
import { watchPage, type WatchOptions } from "../support/watched-page.ts";

const ARTICLE = "/2020/12/02/pinggu-nvzhigong/";
const WORDS = "本文发布于2020年12月2日，距今已超过一年，请留意情况有无变化。";

const { sample } = inject("papers");
const getBrowser = useBrowser();
const getOrigin = useSiteServer(() => ({ directory: sample.directory, base: "/" }));

async function openAt(now: string, options: Omit<WatchOptions, "origin"> = {}) {
	const watched = await watchPage(getBrowser(), { origin: getOrigin(), ...options });
	await watched.page.clock.setFixedTime(now);
	await watched.page.goto(ARTICLE);
	const warning = watched.page.locator(".age-warning");
	const measure = () =>
		watched.page.locator(".article").evaluate((article) => article.getBoundingClientRect().height);
	return { ...watched, warning, measure };
}

test("an article tells that it is more than a year old, by the reader's clock, and nothing moves", async () => {
	const fresh = await openAt("2021-11-30T08:00:00+08:00");
	expect(await fresh.warning.isVisible()).toBe(false);
	expect(await fresh.page.getByText(WORDS).count()).toBe(1);
	const old = await openAt("2021-12-05T08:00:00+08:00");
	expect(await old.warning.isVisible()).toBe(true);
	expect(await old.warning.innerText()).toBe(WORDS);
	expect(await old.measure()).toBe(await fresh.measure());
	await fresh.close();
	await old.close();
	expect([...fresh.faults, ...old.faults]).toEqual([]);
});

test("without JavaScript it says nothing, as nothing knows the day", async () => {
	const { warning, close } = await openAt("2026-01-01T08:00:00+08:00", {
		javaScriptEnabled: false,
	});
	expect(await warning.isVisible()).toBe(false);
	await close();
});
