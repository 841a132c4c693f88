import { unified } from "@astrojs/markdown-remark";
import type { Root } from "mdast";
import { expect, test } from "vitest";
import { parseMarkdown } from "../../../src/markdown/parse-markdown.ts";
import { REMARK_PLUGINS } from "../../../src/markdown/remark-plugins.ts";

const BODY = [
	"他说**“很好。”**随后[^1]\n离开，3~5元 ~~旧~~ https://example.com，见",
	'![图](images/a.png "图说。马超 摄")',
	"| 甲 |\n|-|\n| 1 |",
	"[^1]: 注释",
].join("\n\n");

test("parses as rendering does", async () => {
	const seen: Root[] = [];
	const keep = () => (tree: Root) => {
		seen.push(structuredClone(tree));
	};
	const renderer = await unified({
		gfm: false,
		smartypants: false,
		remarkPlugins: [...REMARK_PLUGINS, keep],
	}).createRenderer({ syntaxHighlight: false });
	await renderer.render(BODY);
	expect(seen).toEqual([parseMarkdown(BODY)]);
});
