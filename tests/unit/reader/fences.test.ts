import { describe, expect, it } from "vitest";
import { ARTICLE_FILE } from "../../support/make-content.ts";
import { readArticleFaults, readContent } from "../../support/read-content.ts";

const FIELDS = "title: 标题\ndistricts: [citywide]";

const FENCES: readonly [name: string, text: string, faults: readonly string[]][] = [
	["no front matter at all", "# 标题\n\n正文。\n", ["1:1 no-front-matter"]],
	["em dashes for the opening", `———\n${FIELDS}\n———\n正文。\n`, ["1:1 fence-dashes"]],
	["em dashes for the closing", `---\n${FIELDS}\n———\n正文。\n`, ["4:1 fence-dashes"]],
	[
		"em dashes for the closing, a rule in the body",
		`---\n${FIELDS}\n———\n正文。\n\n---\n`,
		["4:1 fence-dashes"],
	],
	["full-width hyphens", `－－－\n${FIELDS}\n－－－\n正文。\n`, ["1:1 fence-dashes"]],
	["two hyphens", `--\n${FIELDS}\n--\n正文。\n`, ["1:1 fence-dashes"]],
	["four hyphens for the closing", `---\n${FIELDS}\n----\n正文。\n`, ["4:1 fence-dashes"]],
	["an indented closing", `---\n${FIELDS}\n ---\n正文。\n`, ["4:1 fence-dashes"]],
	["an empty line before", `\n---\n${FIELDS}\n---\n正文。\n`, ["2:1 fence-not-first"]],
	["a space before", ` ---\n${FIELDS}\n---\n正文。\n`, ["1:1 fence-not-first"]],
	["JavaScript", "---js\n{ title: process.exit(1) }\n---\n正文。\n", ["1:1 fence-language"]],
	["JSON", '---json\n{ "title": "标题" }\n---\n正文。\n', ["1:1 fence-language"]],
	["unclosed block", `---\n${FIELDS}\n\n正文。\n`, ["1:1 unclosed-block"]],
	["empty front matter", "---\n---\n正文。\n", ["1:1 empty-front-matter"]],
	["comments only", "---\n# title: 标题\n---\n正文。\n", ["1:1 empty-front-matter"]],
	["empty body", `---\n${FIELDS}\n---\n\n`, ["5:1 empty-body"]],
	["no body at all", `---\n${FIELDS}\n---`, ["4:1 empty-body"]],
	["a list for a front matter", "---\n- 标题\n---\n正文。\n", ["2:1 yaml-syntax"]],
];

describe("the lines around the front matter", () => {
	it.each(FENCES)("finds: %s", async (_name, text, faults) => {
		expect(await readArticleFaults(text)).toEqual(faults);
	});

	it("runs nothing that content says", async () => {
		const text = "---js\n{ title: (globalThis.planted = true) }\n---\n正文。\n";
		await readArticleFaults(text);
		expect("planted" in globalThis).toBe(false);
	});

	it("reads a file that failed once as it is the second time", async () => {
		const text = "---\ntitle: 标题\ntitle: 标题\ndistricts: [citywide]\n---\n正文。\n";
		const first = await readArticleFaults(text);
		expect(await readArticleFaults(text)).toEqual(first);
		expect(first).toEqual(["3:1 [title] duplicate-key"]);
	});

	it.each([
		["line feeds", `---\n${FIELDS}\n---\n\n正文。\n`],
		["carriage returns and line feeds", `---\n${FIELDS}\n---\n\n正文。\n`.replaceAll("\n", "\r\n")],
		["a byte order mark", `\ufeff---\n${FIELDS}\n---\n\n正文。\n`],
		["spaces after the hyphens", `---  \n${FIELDS}\n--- \n\n正文。\n`],
	])("takes %s", async (_name, text) => {
		const { paper, faults } = await readContent({ [ARTICLE_FILE]: text });
		expect(faults).toEqual([]);
		const article = paper.editions[0]?.articles[0];
		expect(article?.body.trim()).toBe("正文。");
		const line = text.split("\n")[(article?.bodyLine ?? 0) - 1]?.trim();
		expect(line).toBe(article?.body.split("\n")[0]?.trim());
	});

	it("leaves a rule in the body to Markdown", async () => {
		expect(await readArticleFaults(`---\n${FIELDS}\n---\n\n甲。\n\n---\n\n乙。\n`)).toEqual([]);
	});
});
