import { readFile } from "node:fs/promises";
import { join } from "node:path";
import decodeQR from "qr/decode.js";
import sharp from "sharp";
import { describe, expect, inject, it } from "vitest";
import { parse } from "node-html-parser";
import { listFiles } from "../../scripts/lib/check-dist/list-files.ts";

const { sample, fixture } = inject("papers");

/** The addresses of all pages that tell Open Graph something, with what they tell. */
async function readShared(directory: string) {
	const pages = listFiles(directory).filter((file) => file.endsWith("/index.html"));
	const read = await Promise.all(
		pages.map(async (file) => {
			const document = parse(await readFile(join(directory, file), "utf8"));
			const tell = (selector: string) =>
				document.querySelector(`meta[${selector}]`)?.getAttribute("content") ?? "";
			return {
				file,
				image: tell('property="og:image"'),
				width: Number(tell('property="og:image:width"')),
				height: Number(tell('property="og:image:height"')),
				square: tell('itemprop="image"'),
				isShared: tell('property="og:title"') !== "",
			};
		}),
	);
	return read.filter(({ isShared }) => isShared);
}

describe.each([
	["sample", sample],
	["fixture", fixture],
])("links to the %s paper", (_name, { directory }) => {
	it("have a picture of the size they tell, and a square one", async () => {
		const pages = await readShared(directory);
		expect(pages.length).toBeGreaterThan(10);
		for (const { file, image, width, height, square } of pages) {
			const metadata = await sharp(join(directory, new URL(image).pathname)).metadata();
			expect({ file, width: metadata.width, height: metadata.height }).toEqual({
				file,
				width,
				height,
			});
			const cut = await sharp(join(directory, new URL(square).pathname)).metadata();
			expect(Math.min(cut.width, cut.height), file).toBeGreaterThanOrEqual(300);
			const ratio = Math.max(cut.width, cut.height) / Math.min(cut.width, cut.height);
			expect(ratio, file).toBeLessThanOrEqual(1.5);
		}
	});

	it("can be scanned from every article's code", async () => {
		const codes = listFiles(directory).filter((file) => file.endsWith("/qr.svg"));
		expect(codes.length).toBeGreaterThan(3);
		for (const file of codes) {
			const page = parse(await readFile(join(directory, file, "../index.html"), "utf8"));
			const canonical = page.querySelector('link[rel="canonical"]')?.getAttribute("href");
			const { data, info } = await sharp(join(directory, file), { density: 400 })
				.ensureAlpha()
				.raw()
				.toBuffer({ resolveWithObject: true });
			const { width, height } = info;
			expect(decodeQR({ width, height, data })).toBe(canonical);
		}
	});
});

it("draws a card for each article without a cover, and none for the others", async () => {
	const cards = listFiles(fixture.directory).filter((file) => file.endsWith("share.png"));
	expect(cards).toEqual([
		"2021/03/01/kaigong/share.png",
		"2021/03/02/banzu/share.png",
		"2021/03/02/shitang/share.png",
		"share.png",
	]);
});
