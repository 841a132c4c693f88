import { describe, expect, inject, test } from "vitest";
import { useBrowser } from "../support/browser.ts";
import { useSiteServer } from "../support/serve-paper.ts";
import { watchPage, type WatchOptions } from "../support/watched-page.ts";

const PAGES = ["/", "/2020/12/02/01/", "/2020/12/02/pinggu-nvzhigong/", "/districts/", "/search/"];

const { sample } = inject("papers");
const getBrowser = useBrowser();
const getOrigin = useSiteServer(() => ({ directory: sample.directory, base: "/" }));

const open = (options: Omit<WatchOptions, "origin">) =>
	watchPage(getBrowser(), { origin: getOrigin(), ...options });

describe.each(["light", "dark"] as const)("a reader who wants more contrast, %s", (colorScheme) => {
	test.each(PAGES)("gets 7 : 1 everywhere on %s", async (path) => {
		const { page, close } = await open({ contrast: "more", colorScheme, hasAxe: true });
		await page.goto(path);
		const { violations, passes } = await page.evaluate(() =>
			window.axe.run({ runOnly: ["color-contrast-enhanced"] }),
		);
		await close();
		expect(passes.map(({ id }) => id)).toEqual(["color-contrast-enhanced"]);
		expect(violations.flatMap(({ nodes }) => nodes.map(({ html }) => html))).toEqual([]);
	});
});

describe("a reader whose system forces its colours", () => {
	test.each(PAGES)("sees every control, link and story on %s", async (path) => {
		const { page, close } = await open({ forcedColors: "active" });
		await page.goto(path);
		expect(await page.evaluate(() => matchMedia("(forced-colors: active)").matches)).toBe(true);
		const unseen = await page.evaluate(() => {
			const toSystem = (colour: string) => {
				const probe = document.createElement("i");
				probe.style.color = colour;
				document.body.append(probe);
				const { color } = getComputedStyle(probe);
				probe.remove();
				return color;
			};
			const canvas = toSystem("Canvas");
			const texts = [...document.querySelectorAll("a, button, h1, h2, p, svg text")];
			return texts
				.filter((element) => element.checkVisibility())
				.filter((element) => {
					const style = getComputedStyle(element);
					const colour = element instanceof SVGElement ? style.fill : style.color;
					return colour === canvas;
				})
				.map(({ outerHTML }) => outerHTML.slice(0, 120));
		});
		expect(unseen).toEqual([]);
		const borderless = await page.evaluate(() =>
			[...document.querySelectorAll("button, input, select, .page-map rect, .tile rect")]
				.filter((element) => element.checkVisibility() && !element.closest("reading-controls"))
				.filter((element) => {
					const style = getComputedStyle(element);
					return element instanceof SVGElement
						? style.stroke === "none"
						: style.borderTopWidth === "0px";
				})
				.map(({ outerHTML }) => outerHTML.slice(0, 120)),
		);
		expect(borderless).toEqual([]);
		await close();
	});
});

describe("a reader who wants no motion", () => {
	test.each(PAGES)("sees nothing move on %s", async (path) => {
		const { page, close } = await open({ reducedMotion: "reduce" });
		await page.goto(path);
		const moving = await page.evaluate(() =>
			[...document.querySelectorAll("*")]
				.filter((element) => {
					const { transitionDuration, animationName, scrollBehavior } = getComputedStyle(element);
					return (
						parseFloat(transitionDuration) > 0 ||
						animationName !== "none" ||
						scrollBehavior === "smooth"
					);
				})
				.map(({ outerHTML }) => outerHTML.slice(0, 120)),
		);
		expect(moving).toEqual([]);
		await close();
	});
});
