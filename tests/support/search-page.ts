import type { Browser, CDPSession, Locator, Page } from "playwright-core";
import { type WatchedPage, type WatchOptions, watchPage } from "./watched-page.ts";

export interface OpenedSearch extends WatchedPage {
	field: Locator;
	/** The titles of the results. */
	results: Locator;
	status: Locator;
	trouble: Locator;
}

/** What the parts of the search page are called, on a page that is open. */
export function toSearchParts(page: Page) {
	return {
		field: page.getByLabel("找什么"),
		results: page.locator(".search-results h2"),
		status: page.locator(".search-status"),
		trouble: page.locator(".search-trouble"),
	};
}

/** Opens an address of the search page; `prepare` may route requests before. */
export async function openSearch(
	browser: Browser,
	{
		path,
		prepare = async () => undefined,
		...options
	}: WatchOptions & { path: string; prepare?: (page: Page) => Promise<unknown> },
): Promise<OpenedSearch> {
	const watched = await watchPage(browser, options);
	await prepare(watched.page);
	await watched.page.goto(path);
	return { ...watched, ...toSearchParts(watched.page) };
}

/** Waits for a count. */
export async function waitForAnswer(
	page: Page,
	text: RegExp = /找到|没有|共 |至少/,
): Promise<void> {
	await page.locator(".search-status").filter({ hasText: text }).waitFor();
	await page.locator('.search-results[aria-busy="false"]').waitFor({ state: "attached" });
}

export interface InputMethod {
	/** Shows what is composed and not yet written: pinyin. */
	compose(text: string): Promise<void>;
	/** Writes the characters that were chosen. */
	commit(text: string): Promise<void>;
}

/** Writes as an input method does, through Chromium's own door for it. */
export async function openInputMethod(page: Page): Promise<InputMethod> {
	const session: CDPSession = await page.context().newCDPSession(page);
	return {
		async compose(text) {
			await session.send("Input.imeSetComposition", {
				text,
				selectionStart: text.length,
				selectionEnd: text.length,
			});
		},
		async commit(text) {
			await session.send("Input.insertText", { text });
		},
	};
}
