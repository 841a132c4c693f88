import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { expect, test } from "vitest";
import { useBrowser } from "../support/browser.ts";
import { makeFolder } from "../support/make-folder.ts";
import { runCommand } from "../support/run-command.ts";

const SHEET = new URL("../fixtures/print/sheet.txt", import.meta.url).pathname;
const getBrowser = useBrowser();

async function importAsJson(file: string) {
	const args = [file, "--edition", "2020-12-02", "--dry-run", "--json"];
	const { stdout } = await runCommand("import", args);
	const { articles, edition } = JSON.parse(stdout);
	return { articles, edition } as {
		articles: { frontMatter: object; body: string }[];
		edition: { advertisements: object[] };
	};
}

test("a page printed as PDF gives the articles that its text gives", async () => {
	const page = await getBrowser().newPage();
	const lines = (await readFile(SHEET, "utf8")).split("\n").filter((line) => line !== "");
	// As typeset: two columns, paragraphs indented, lines broken wherever they are full.
	const paragraphs = lines.map((line) => `<p>${line}</p>`).join("");
	await page.setContent(
		`<style>body { columns: 2; font: 14px sans-serif } p { text-indent: 2em }</style>${paragraphs}`,
	);
	const file = join(await makeFolder(), "sheet.pdf");
	await writeFile(file, await page.pdf({ format: "A4" }));
	await page.close();
	const [printed, typed] = [await importAsJson(file), await importAsJson(SHEET)];
	expect(typed.articles).toHaveLength(5);
	const toRead = ({ articles }: typeof typed) =>
		articles.map(({ frontMatter, body }) => ({ frontMatter, body }));
	expect(toRead(printed)).toEqual(toRead(typed));
	expect(printed.edition.advertisements).toEqual(typed.edition.advertisements);
});
