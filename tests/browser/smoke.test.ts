import { describe, expect, it } from "vitest";
import { useBrowser } from "../support/browser.ts";

const getBrowser = useBrowser();

/** The share of pixels of the element that are darker than the middle, 0–1. */
async function measureInk(html: string): Promise<number> {
	const context = await getBrowser().newContext({ viewport: { width: 400, height: 120 } });
	const page = await context.newPage();
	await page.setContent(html);
	const picture = (await page.screenshot()).toString("base64");
	const ink = await page.evaluate(async (source) => {
		const image = new Image();
		image.src = `data:image/png;base64,${source}`;
		await image.decode();
		const canvas = new OffscreenCanvas(image.width, image.height);
		const brush = canvas.getContext("2d");
		if (brush === null) throw new Error("No canvas");
		brush.drawImage(image, 0, 0);
		const { data } = brush.getImageData(0, 0, image.width, image.height);
		const dark = data.filter((value, index) => index % 4 === 0 && value < 128).length;
		return dark / (data.length / 4);
	}, picture);
	await context.close();
	return ink;
}

describe("the browser of the tests", () => {
	it("draws Chinese, each character its own glyph", async () => {
		const draw = (text: string) =>
			measureInk(`<p lang="zh-Hans" style="font: 64px/1 sans-serif; margin: 0">${text}</p>`);
		const [blank, light, heavy] = [await draw(""), await draw("一一一"), await draw("鑫麟疆")];
		expect(blank).toBe(0);
		expect(light).toBeGreaterThan(0);
		// A font without these characters draws the same box for each of them.
		expect(heavy).toBeGreaterThan(3 * light);
		expect(await draw("平谷")).toBeGreaterThan(light);
	});
});
