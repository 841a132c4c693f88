import type { Page } from "playwright-core";
import type { Desk, Marks } from "./desks/desk.ts";

/** A search that is measured. */
export interface Engine {
	/** As the table calls it. */
	name: string;
	/** The module of its desk. */
	desk: string;
}

export const OURS: Engine = { name: "gongbao", desk: "this-search" };
export const STOCK: Engine = { name: "Pagefind", desk: "pagefind" };
export const MINISEARCH: Engine = { name: "MiniSearch, bigrams", desk: "minisearch" };
export const FLEXSEARCH: Engine = { name: "FlexSearch, bigrams", desk: "flexsearch" };

/** Makes a blank page of the bench's server ready to be asked. */
export async function openDesk(page: Page, { desk }: Engine): Promise<void> {
	await page.addScriptTag({
		type: "module",
		url: `/code/scripts/lib/bench/search/desks/${desk}.ts`,
	});
	await page.waitForFunction(() => window.desk !== undefined);
}

export function askFirst(page: Page, text: string): Promise<void> {
	return page.evaluate((asked) => (window.desk as Desk).ask(asked), text);
}

export function askAll(page: Page): Promise<string[]> {
	return page.evaluate(() => (window.desk as Desk).all());
}

/** Undefined where an engine's marks are not judged. */
export function askMarks(page: Page): Promise<Marks[] | undefined> {
	return page.evaluate(() => (window.desk as Desk).marks?.());
}
