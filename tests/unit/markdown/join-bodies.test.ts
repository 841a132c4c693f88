import { expect, test } from "vitest";
import { toJoinedTree } from "../../../src/markdown/join-bodies.ts";
import { formatBodyTree, toBodyTree } from "../../../src/markdown/body-tree.ts";
import { makeContext } from "./make-context.ts";

const render = async (body: string) =>
	formatBodyTree(
		toJoinedTree(toBodyTree(body, makeContext()), { headingLevel: 4, prefix: "qiao" }),
	);

test("a table is no region, because another body may have one of the same name", async () => {
	const html = await render("| 甲 | 乙 |\n| - | - |\n| 1 | 2 |");
	expect(html).toContain('<div class="table-scroll"><table>');
	expect(html).not.toMatch(/<section|aria-label|tabindex/);
});

test("notes are no region either, and lead nowhere", async () => {
	const html = await render("正文。[^1]\n\n[^1]: 注。");
	expect(html).toContain("注。");
	expect(html).not.toMatch(/<section|href="#|↑/);
});

test("headings stand below the article's own, with ids of its own", async () => {
	expect(await render("## 一\n\n### 二")).toBe('<h4 id="qiao-1">一</h4>\n<h5 id="qiao-2">二</h5>');
});
