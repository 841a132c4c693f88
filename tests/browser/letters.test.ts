import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { caniemail } from "caniemail";
import { describe, expect, inject, test } from "vitest";
import { addAxe, findViolations } from "../support/axe.ts";
import { useBrowser } from "../support/browser.ts";

const papers = inject("papers");
const getBrowser = useBrowser();

const LETTERS = [
	["sample", "2020-12-02"],
	["sample", "2020-11-30"],
	["fixture", "2021-03-02"],
] as const;

/** What most readers of the world have, as far as caniemail knows them: Chinese ones it does not. */
const CLIENTS = [
	...["apple-mail.*", "gmail.*", "outlook.*", "samsung-email.*", "thunderbird.macos"],
	...["yahoo.*", "aol.*"],
];
/** By decision 12. */
const MOST_FLAGGED = 5;

async function readLetter(paper: "sample" | "fixture", date: string): Promise<string> {
	return readFile(join(papers[paper].directory, `email/${date}.html`), "utf8");
}

/** The letter as a mail program shows it: its pictures are on the site, which is not there. */
async function openLetter(html: string, width: number, colorScheme: "light" | "dark" = "light") {
	const context = await getBrowser().newContext({
		viewport: { width, height: 900 },
		colorScheme,
	});
	await addAxe(context);
	const page = await context.newPage();
	await page.route(/\.jpg$/, (route) =>
		route.fulfill({
			path: join(import.meta.dirname, "../fixtures/paper/editions/2021/03/02/images/qiao.png"),
		}),
	);
	await page.setContent(html, { waitUntil: "load" });
	return { page, close: () => context.close() };
}

describe.each(LETTERS)("the letter of the %s paper of %s", (paper, date) => {
	test.each([320, 360, 640, 1024])("fits a window of %i pixels", async (width) => {
		const { page, close } = await openLetter(await readLetter(paper, date), width);
		const { scrolled, widest } = await page.evaluate(() => ({
			scrolled: document.documentElement.scrollWidth,
			widest: Math.max(
				...[...document.querySelectorAll("td")].map((cell) => cell.getBoundingClientRect().width),
			),
		}));
		await close();
		expect(scrolled).toBeLessThanOrEqual(width);
		expect(widest).toBeLessThanOrEqual(width);
	});

	test.each(["light", "dark"] as const)("is legible in the %s, and passes axe", async (scheme) => {
		const { page, close } = await openLetter(await readLetter(paper, date), 360, scheme);
		const violations = await findViolations(page, ["wcag2a", "wcag2aa", "wcag21aa", "wcag22aa"]);
		const background = await page.evaluate(() => {
			const style = getComputedStyle(document.body);
			return { color: style.color, declared: document.body.style.color };
		});
		await close();
		expect(violations).toEqual([]);
		// The program's own colours, so that nothing can become dark on dark.
		expect(background.declared).toBe("");
		expect(background.color).toBe(scheme === "dark" ? "rgb(255, 255, 255)" : "rgb(0, 0, 0)");
	});

	test("uses few features that a mail program does not have", async () => {
		const html = await readLetter(paper, date);
		const flagged = new Set<string>();
		let asked = 0;
		for (const client of CLIENTS) {
			const { issues } = caniemail({ clients: [client] as never, html });
			for (const [, found] of issues.errors) for (const { title } of found) flagged.add(title);
			asked += 1;
		}
		expect(asked).toBe(CLIENTS.length);
		expect(flagged.size).toBeGreaterThan(0);
		expect([...flagged].length).toBeLessThanOrEqual(MOST_FLAGGED);
	});

	test("describes its pictures, and shows its first titles beside the subject", async () => {
		const { page, close } = await openLetter(await readLetter(paper, date), 640);
		const silent = await page.locator("img:not([alt]), img[alt='']").count();
		const lang = await page.locator("html").getAttribute("lang");
		const preheader = await page.locator("body > div").first().textContent();
		const visible = await page.locator("body > div").first().isVisible();
		await close();
		expect([silent, lang, visible]).toEqual([0, "zh-Hans", false]);
		expect(preheader).toMatch(/^本期\d+篇：/);
	});
});
