/** Where a reader's device keeps the settings, in `localStorage`. */
export const READING_STORAGE_KEY = "gongbao-reading";

export const READING_VIEWS = ["standard", "elder"] as const;

/** 长辈版 or the usual page. */
export type ReadingView = (typeof READING_VIEWS)[number];

export const THEMES = ["auto", "light", "dark"] as const;

/** `auto` follows the device. */
export type Theme = (typeof THEMES)[number];

/** Per cent of the browser's own text size; the first is what every reader starts with. */
export const TEXT_SIZES = [100, 125, 150, 175, 200] as const;

export type TextSize = (typeof TEXT_SIZES)[number];

/** How a reader wants every page of the paper. */
export interface ReadingSettings {
	view: ReadingView;
	textSize: TextSize;
	theme: Theme;
}

export const DEFAULT_READING_SETTINGS: ReadingSettings = {
	view: "standard",
	textSize: 100,
	theme: "auto",
};

/** Reads `elder 150 dark`; what is missing or unknown is the default. */
export function parseReadingSettings(text: string): ReadingSettings {
	const words = text.split(" ");
	return {
		view: READING_VIEWS.find((view) => words.includes(view)) ?? DEFAULT_READING_SETTINGS.view,
		textSize:
			TEXT_SIZES.find((size) => words.includes(String(size))) ?? DEFAULT_READING_SETTINGS.textSize,
		theme: THEMES.find((theme) => words.includes(theme)) ?? DEFAULT_READING_SETTINGS.theme,
	};
}

/** The inverse of `parseReadingSettings`. */
export function formatReadingSettings({ view, textSize, theme }: ReadingSettings): string {
	return [view, textSize, theme].join(" ");
}

/** The size `steps` away, or the last there is in that direction. */
export function toTextSize(size: TextSize, steps: number): TextSize {
	const index = TEXT_SIZES.indexOf(size) + steps;
	return TEXT_SIZES[Math.max(0, Math.min(index, TEXT_SIZES.length - 1))] ?? size;
}
