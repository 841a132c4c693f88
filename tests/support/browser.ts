import type { Browser } from "playwright-core";
import { afterAll, beforeAll } from "vitest";
import { launchBrowser } from "../../scripts/lib/browser/launch-browser.ts";

export { launchBrowser };

/**
 * One browser for a test file, launched before its first test and closed after its last; the value
 * gives it. axe needs a page of `browser.newContext()`, not of `browser.newPage()`.
 */
export function useBrowser(): () => Browser {
	let browser: Browser | undefined;
	beforeAll(async () => {
		browser = await launchBrowser();
	});
	afterAll(() => browser?.close());
	return () => {
		if (browser === undefined) throw new Error("The browser exists only within tests and hooks");
		return browser;
	};
}
