import { describe, expect, inject, test } from "vitest";
import { extractText, getDocumentProxy } from "unpdf";
import { toPlainText } from "../../src/markdown/to-plain-text.ts";
import { parseInstant } from "../../src/domain/instant.ts";
import { readSitePlan } from "../../src/plan/read-site-plan.ts";
import { RADICALS } from "../../src/strings/radicals.ts";
import { useBrowser } from "../support/browser.ts";
import { useSiteServer } from "../support/serve-paper.ts";
import { watchPage } from "../support/watched-page.ts";

const papers = inject("papers");
const { contentDirectory, now } = papers.sample;
const getBrowser = useBrowser();
const getOrigin = useSiteServer(() => ({ directory: papers.sample.directory, base: "/" }));

/** PDF text has other forms of some characters (radicals for characters) and its own spaces. */
function fold(text: string): string {
	const plain = text.normalize("NFKC").replace(/[\s\p{Cc}]/gu, "");
	return [...plain].map((character) => RADICALS[character] ?? character).join("");
}

function toHan(text: string): string {
	return text.replace(/\P{Script=Han}/gu, "");
}

async function findArticles(page?: number) {
	const cutOff = parseInstant(now) ?? expect.fail("No instant");
	const { publication } = await readSitePlan({ contentDirectory, cutOff });
	const [newest] = publication.paper.editions;
	return (newest?.articles ?? []).filter((article) => page === undefined || article.page === page);
}

async function print(path: string, format: string) {
	const { page, close } = await watchPage(getBrowser(), { origin: getOrigin() });
	await page.goto(path);
	const pdf = await page.pdf({ format });
	await close();
	const proxy = await getDocumentProxy(new Uint8Array(pdf));
	const { totalPages, text } = await extractText(proxy, { mergePages: false });
	return { sheets: totalPages, texts: text.map(fold), text: fold(text.join("\n")) };
}

describe.each(["A4", "A3"])("on %s", (format) => {
	test("an edition is printed whole: every article from its title to its last sentence", async () => {
		const { sheets, texts, text } = await print("/2020/12/02/print/", format);
		const articles = await findArticles();
		expect(articles.length).toBeGreaterThan(5);
		for (const article of articles) {
			expect(text).toContain(fold(article.title));
			const plain = toPlainText(article.body)
				.trim()
				.split("\n")
				.filter((line) => line.trim() !== "");
			// A footnote's number stands within a sentence: the characters alone are compared.
			const characters = toHan(text);
			for (const line of plain) {
				const sentence = toHan(fold(line)).slice(-12);
				expect(characters, `${article.file}: ${line}`).toContain(sentence);
			}
		}
		expect(sheets).toBeGreaterThanOrEqual(2);
		expect(sheets).toBeLessThanOrEqual(format === "A4" ? 8 : 5);
		for (const [index, sheet] of texts.entries()) {
			expect(sheet).toContain(`${index + 1}/${sheets}`);
		}
		expect(text).toContain("第1版:要闻");
		expect(text).not.toContain("长辈版");
		expect(text).not.toContain("广告");
	});

	test("a page is printed with its own articles only", async () => {
		const { text } = await print("/2020/12/02/02/print/", format);
		const here = await findArticles(2);
		const elsewhere = await findArticles(1);
		for (const { title } of here) expect(text).toContain(fold(title));
		for (const { title } of elsewhere) expect(text).not.toContain(fold(title));
	});
});

test("the button opens the print dialog", async () => {
	const { page, close } = await watchPage(getBrowser(), { origin: getOrigin() });
	await page.addInitScript(() => {
		window.print = () => {
			document.title = "printing";
		};
	});
	await page.goto("/2020/12/02/01/");
	await page.getByRole("link", { name: "打印本版" }).click();
	await page.waitForURL("**/2020/12/02/01/print/");
	await page.getByRole("button", { name: "打印" }).press("Enter");
	expect(await page.title()).toBe("printing");
	await close();
});

test("every story of a page is an area of its drawing that the keyboard reaches", async () => {
	const { page, close } = await watchPage(getBrowser(), { origin: getOrigin() });
	await page.goto("/2020/12/02/01/");
	const map = page.getByRole("navigation", { name: "版面图" });
	const linked = await map
		.getByRole("link")
		.evaluateAll((links) => links.map((link) => link.getAttribute("href")));
	const stories = (await findArticles(1)).map(({ slug }) => `/2020/12/02/${slug}/`);
	expect([...linked].sort()).toEqual([...stories].sort());
	await map.getByRole("link").first().focus();
	await page.keyboard.press("Enter");
	await page.waitForURL((url) => stories.includes(url.pathname));
	await close();
});
