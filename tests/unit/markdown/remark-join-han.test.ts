import { expect, test } from "vitest";
import { makeHtml } from "./make-context.ts";

test.each([
	["前文\n后文", "<p>前文后文</p>"],
	["前文**加粗**\n后文", "<p>前文<strong>加粗</strong>后文</p>"],
	["前文\n**加粗**", "<p>前文<strong>加粗</strong></p>"],
	["**加\n粗**", "<p><strong>加粗</strong></p>"],
	["> 前文\n> 后文", "<blockquote>\n<p>前文后文</p>\n</blockquote>"],
	["- 前文\n  后文", "<ul>\n<li>前文后文</li>\n</ul>"],
	["第一行\\\n第二行", "<p>第一行<br>\n第二行</p>"],
	["first\nsecond", "<p>first second</p>"],
])("joins the lines of %j", async (body, html) => {
	expect(await makeHtml(body)).toBe(html);
});

test("does not stop at a footnote's mark", async () => {
	const html = await makeHtml("前文[^1]\n后文\n\n[^1]: 注释");
	expect(html).toContain("</sup>后文</p>");
});
