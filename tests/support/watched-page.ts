import type { Browser, BrowserContextOptions, Page } from "playwright-core";
import { addAxe } from "./axe.ts";

/** A page in a fresh context, and everything it did that a page of the paper must not do. */
export interface WatchedPage {
	page: Page;
	/** Errors on the console (broken policy and missing files too), errors thrown, requests to other origins. */
	faults: string[];
	close(): Promise<void>;
}

export interface WatchOptions extends BrowserContextOptions {
	/** The one origin that the page may ask. */
	origin: string;
	/** Whether `findViolations` is going to be asked about it. */
	hasAxe?: boolean;
}

/** Opens a page whose misbehaviour is written down. */
export async function watchPage(
	browser: Browser,
	{ origin, hasAxe = false, ...options }: WatchOptions,
): Promise<WatchedPage> {
	// What a test lets fail on the way must not be answered by a service worker.
	const context = await browser.newContext({
		locale: "zh-CN",
		baseURL: origin,
		serviceWorkers: "block",
		...options,
	});
	if (hasAxe) await addAxe(context);
	const page = await context.newPage();
	const faults: string[] = [];
	page.on("console", (message) => {
		if (message.type() === "error") faults.push(`console: ${message.text()}`);
	});
	page.on("pageerror", (error) => faults.push(`thrown: ${error.message}`));
	context.on("request", (request) => {
		const url = new URL(request.url());
		if (url.origin !== origin && !["blob:", "data:"].includes(url.protocol)) {
			faults.push(`request: ${url.href}`);
		}
	});
	return { page, faults, close: () => context.close() };
}
