import { parse } from "node-html-parser";
import { visit } from "unist-util-visit";
import { expect, test } from "vitest";
import { parseMarkdown } from "../../../src/markdown/parse-markdown.ts";
import { makeHtml, makePictureFile } from "./make-context.ts";

const BODY = [
	"他说**“很好。”**随后[^1]\n离开，3~5元 ~~旧~~ https://example.com，见",
	'![图](images/a.png "图说。马超 摄")',
	"| 甲 |\n|-|\n| 1 |",
	"[^1]: 注释",
].join("\n\n");

test("parses as rendering does: every word of the tree stands in the page, in its order", async () => {
	const words: string[] = [];
	visit(parseMarkdown(BODY), "text", ({ value }) => void words.push(value));
	const html = await makeHtml(BODY, { pictures: [makePictureFile({ source: "images/a.png" })] });
	const text = parse(html).textContent.replace(/\s/g, "");
	let place = 0;
	expect(words.length).toBeGreaterThan(5);
	for (const word of words) {
		const found = text.indexOf(word.replace(/\s/g, ""), place);
		expect([word, found >= 0]).toEqual([word, true]);
		place = found;
	}
});
