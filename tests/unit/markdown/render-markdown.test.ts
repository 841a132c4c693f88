import { expect, test } from "vitest";
import { makeHtml } from "./make-context.ts";

test("prints nothing for nothing", async () => {
	expect(await makeHtml("")).toBe("");
});

test("prints the same every time, whatever was printed before", async () => {
	const body = "## 支持\n\n正文[^1]\n\n| 甲 |\n|-|\n| 1 |\n\n[^1]: 注";
	const first = await makeHtml(body);
	await makeHtml("## 支持\n\n别的[^2]\n\n[^2]: 注");
	expect(await makeHtml(body)).toBe(first);
});

test("counts a list on from its first number", async () => {
	expect(await makeHtml("3. 甲\n4. 乙")).toBe('<ol start="3">\n<li>甲</li>\n<li>乙</li>\n</ol>');
});

test("keeps the title of a link", async () => {
	expect(await makeHtml('[甲](/a/ "标题")')).toBe('<p><a href="/a/" title="标题">甲</a></p>');
});

test("prints code without a highlighter", async () => {
	expect(await makeHtml("```\n甲 < 乙\n```")).toBe("<pre><code>甲 &#x3C; 乙\n</code></pre>");
});
