import { expect, test, vi } from "vitest";
import { makeHtml, makePictureFile } from "./make-context.ts";

const BODY = '![签约率](images/chart.png "工报 制图")';

test("names the files, their widths and the size", async () => {
	const html = await makeHtml(BODY, { base: "/paper/" });
	const path = "/paper/pictures/0123456789abcdef";
	expect(html).toContain(`src="${path}-1000.webp"`);
	expect(html).toContain(
		`srcset="${path}-480.webp 480w, ${path}-960.webp 960w, ${path}-1000.webp 1000w"`,
	);
	expect(html).toContain('width="1000" height="500" loading="lazy" decoding="async"');
	expect(html).toMatch(/ sizes="[^"]+"/);
});

test("finds a picture with a Chinese name", async () => {
	const pictures = [makePictureFile({ source: "images/签约 率.png" })];
	const html = await makeHtml('![签约率](<images/签约 率.png> "工报 制图")', { pictures });
	expect(html).toContain('src="/pictures/0123456789abcdef-1000.webp"');
});

test("refuses a picture that was not checked and names the article", async () => {
	// Astro's renderer prints what it throws.
	vi.spyOn(console, "error").mockImplementation(() => undefined);
	const failure = makeHtml(BODY, { pictures: [] });
	await expect(failure).rejects.toThrow("editions/2020/12/02/pinggu.md");
	await expect(failure).rejects.toHaveProperty("cause");
});
