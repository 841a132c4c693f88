import type { Page } from "playwright-core";
import { READING_STORAGE_KEY } from "../../src/domain/reading-settings.ts";

/** Lets every page that is opened find the settings on the device, as of an earlier visit. */
export async function keepSettings(page: Page, settings: string): Promise<void> {
	await page.addInitScript(
		([key, value]) => {
			// Only at first: what a test changes stays.
			if (!localStorage.getItem(key)) localStorage.setItem(key, value);
		},
		[READING_STORAGE_KEY, settings] as const,
	);
}

/** As if the reader had chosen in another tab: the page follows, and one without the switches learns it when it is loaded again. */
export async function chooseElsewhere(page: Page, settings: string): Promise<void> {
	const { follows, shown } = await page.evaluate(
		([key, value]) => {
			localStorage.setItem(key, value);
			window.dispatchEvent(new StorageEvent("storage", { key, newValue: value }));
			const { view, text, theme } = document.documentElement.dataset;
			const hasSwitches = document.querySelector("reading-controls") !== null;
			return { follows: hasSwitches, shown: `${view} ${text} ${theme}` };
		},
		[READING_STORAGE_KEY, settings] as const,
	);
	if (!follows) await page.reload();
	else if (shown !== settings) throw new Error(`The page shows ${shown}, not ${settings}`);
}
