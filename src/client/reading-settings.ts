import {
	DEFAULT_READING_SETTINGS,
	formatReadingSettings,
	parseReadingSettings,
	READING_STORAGE_KEY,
	type ReadingSettings,
} from "../domain/reading-settings.ts";

/** What the device remembers; the defaults where it keeps nothing, as WeChat's private windows do. */
export function readReadingSettings(): ReadingSettings {
	try {
		return parseReadingSettings(localStorage.getItem(READING_STORAGE_KEY) ?? "");
	} catch {
		return DEFAULT_READING_SETTINGS;
	}
}

/** Puts the settings on the page, for the style sheets. */
export function applyReadingSettings({ view, textSize, theme }: ReadingSettings): void {
	const { dataset } = document.documentElement;
	dataset["view"] = view;
	dataset["text"] = String(textSize);
	dataset["theme"] = theme;
}

/** Remembers them for the next page; where nothing can be kept they hold for this page. */
export function keepReadingSettings(settings: ReadingSettings): void {
	try {
		localStorage.setItem(READING_STORAGE_KEY, formatReadingSettings(settings));
	} catch {
		// Nothing is lost but the memory.
	}
}
