import { describe, expect, it } from "vitest";
import {
	DEFAULT_READING_SETTINGS,
	formatReadingSettings,
	parseReadingSettings,
	READING_VIEWS,
	TEXT_SIZES,
	THEMES,
	toTextSize,
} from "../../../src/domain/reading-settings.ts";

describe("reading settings", () => {
	it("are read as they were written, all of them", () => {
		for (const view of READING_VIEWS) {
			for (const textSize of TEXT_SIZES) {
				for (const theme of THEMES) {
					const settings = { view, textSize, theme };
					expect(parseReadingSettings(formatReadingSettings(settings))).toEqual(settings);
				}
			}
		}
	});

	it.each(["", "large", "elder-ish 90 blue", "{}"])("are the usual ones for %j", (text) => {
		expect(parseReadingSettings(text)).toEqual(DEFAULT_READING_SETTINGS);
	});

	it("keep what is known beside what is not", () => {
		expect(parseReadingSettings("elder huge dark")).toEqual({
			view: "elder",
			textSize: 100,
			theme: "dark",
		});
	});

	it("have five text sizes, and end at both ends", () => {
		expect(TEXT_SIZES).toHaveLength(5);
		expect(toTextSize(100, -1)).toBe(100);
		expect(toTextSize(100, 1)).toBe(125);
		expect(toTextSize(175, 1)).toBe(200);
		expect(toTextSize(200, 1)).toBe(200);
	});
});
