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
