import { readFile } from "node:fs/promises";
import { describe, expect, it } from "vitest";
import {
	DEFAULT_PAPER,
	findWeakColours,
	formatTheme,
	toContrast,
	toThemePath,
} from "../../../src/domain/theme.ts";

const BLUE = { light: "#0b4f8a", dark: "#9cc7ff" };

describe("a theme", () => {
	it("wins over the tokens on light pages, dark ones and by choice", () => {
		const css = formatTheme({ accent: BLUE, paperShade: { light: "#eaf1f8", dark: "#1a2530" } });
		expect(css.split("\n")).toEqual([
			":root:root{--accent:#0b4f8a;--paper-shade:#eaf1f8}",
			"@media (prefers-color-scheme:dark){:root:root{--accent:#9cc7ff;--paper-shade:#1a2530}}",
			':root[data-theme="light"]{--accent:#0b4f8a;--paper-shade:#eaf1f8}',
			':root[data-theme="dark"]{--accent:#9cc7ff;--paper-shade:#1a2530}',
		]);
	});

	it("has an address that follows its colours", () => {
		expect(toThemePath({ accent: BLUE })).toMatch(/^\/_astro\/theme\.[0-9a-f]{8}\.css$/);
		expect(toThemePath({ accent: BLUE })).toBe(toThemePath({ accent: { ...BLUE } }));
		expect(toThemePath({ ink: BLUE })).not.toBe(toThemePath({ accent: BLUE }));
	});

	it("names colours in which text could not be read", () => {
		expect(findWeakColours({ accent: BLUE })).toEqual([]);
		expect(findWeakColours({ accent: { light: "#8fb8de", dark: "#22384d" } })).toEqual([
			{ colour: "accent", shade: "light", contrast: 2 },
			{ colour: "accent", shade: "dark", contrast: 1.4 },
		]);
		expect(findWeakColours({ ink: BLUE, paper: { light: "#20405f", dark: "#101820" } })).toEqual([
			{ colour: "ink", shade: "light", contrast: 1.2 },
		]);
	});
});

describe("contrast", () => {
	it("is that of WCAG", () => {
		expect(toContrast("#000000", "#ffffff")).toBeCloseTo(21);
		expect(toContrast("#777777", "#ffffff")).toBeCloseTo(4.48, 2);
		expect(toContrast("#ffffff", "#ffffff")).toBe(1);
	});

	it("is measured on the paper that the tokens have", async () => {
		const tokens = await readFile("src/styles/tokens.css", "utf8");
		const { light, dark } = DEFAULT_PAPER;
		expect(tokens).toContain(`--paper: light-dark(${light}, ${dark});`);
	});
});
