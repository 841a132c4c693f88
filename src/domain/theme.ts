/** A colour on light pages and on dark ones, `#rrggbb` each. */
export interface Shades {
	light: string;
	dark: string;
}

/** The tokens of `src/styles/tokens.css` that a paper may set. */
export const THEME_COLOURS = ["accent", "ink", "paper", "paperShade", "rule", "mark"] as const;

export type ThemeColour = (typeof THEME_COLOURS)[number];

/** A paper's own colours; what is unset stays as it is. */
export type Theme = Readonly<Partial<Record<ThemeColour, Shades | undefined>>>;

/** What text stands on, in `tokens.css`. */
export const DEFAULT_PAPER: Shades = { light: "#fdfcf8", dark: "#171613" };
export const DEFAULT_INK: Shades = { light: "#1b1a17", dark: "#ece7db" };
export const DEFAULT_ACCENT: Shades = { light: "#a3211b", dark: "#ff9c8f" };

/** WCAG 2.2, 1.4.3. */
export const LEAST_CONTRAST = 4.5;

/** Colours that text has. */
const TEXT_COLOURS = ["accent", "ink"] as const;

export interface WeakColour {
	colour: ThemeColour;
	shade: keyof Shades;
	/** Below `LEAST_CONTRAST`, rounded to one decimal place. */
	contrast: number;
}

/** Colours in which text could not be read on the theme's own paper. */
export function findWeakColours(theme: Theme): WeakColour[] {
	const paper = theme.paper ?? DEFAULT_PAPER;
	return TEXT_COLOURS.flatMap((colour) =>
		(["light", "dark"] as const).flatMap((shade) => {
			const text = theme[colour]?.[shade];
			if (text === undefined) return [];
			const contrast = toContrast(text, paper[shade]);
			if (contrast >= LEAST_CONTRAST) return [];
			return [{ colour, shade, contrast: Math.floor(contrast * 10) / 10 }];
		}),
	);
}

/** 1 to 21, by WCAG 2.2's definition of contrast ratio. */
export function toContrast(one: string, other: string): number {
	const [dark = 0, light = 0] = [toLuminance(one), toLuminance(other)].sort((a, b) => a - b);
	return (light + 0.05) / (dark + 0.05);
}

/** Relative luminance of `#rrggbb` (WCAG 2.2), 0 to 1. */
function toLuminance(colour: string): number {
	const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((start) => {
		const value = Number.parseInt(colour.slice(start, start + 2), 16) / 255;
		return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
	});
	return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

/** The theme's own style sheet; its name follows its content, so that browsers may keep it. */
export function toThemePath(theme: Theme): string {
	let hash = 0x811c9dc5;
	for (const character of formatTheme(theme)) {
		hash = Math.imul(hash ^ (character.codePointAt(0) ?? 0), 0x01000193) >>> 0;
	}
	return `/_astro/theme.${hash.toString(16).padStart(8, "0")}.css`;
}

/** Custom properties that win over those of `tokens.css`, on light pages, dark ones, and by a reader's choice. */
export function formatTheme(theme: Theme): string {
	const toRules = (shade: keyof Shades) =>
		THEME_COLOURS.flatMap((colour) => {
			const value = theme[colour]?.[shade];
			return value === undefined ? [] : [`--${toToken(colour)}:${value}`];
		}).join(";");
	const [light, dark] = [toRules("light"), toRules("dark")];
	return [
		`:root:root{${light}}`,
		`@media (prefers-color-scheme:dark){:root:root{${dark}}}`,
		`:root[data-theme="light"]{${light}}`,
		`:root[data-theme="dark"]{${dark}}`,
	].join("\n");
}

/** `paperShade` → `paper-shade`. */
function toToken(colour: ThemeColour): string {
	return colour.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
}
