import { expect, test } from "vitest";
import { makeHtml } from "./make-context.ts";

test("a quotation of one bold line is a pull quote", async () => {
	expect(await makeHtml("> **劳动最光荣。**")).toBe(
		'<blockquote class="pull-quote">\n<p><strong>劳动最光荣。</strong></p>\n</blockquote>',
	);
});

test.each(["> 劳动最光荣。", "> **劳动**最光荣。", "> **劳动。**\n>\n> **光荣。**", "**劳动。**"])(
	"anything else is none: %s",
	async (body) => {
		expect(await makeHtml(body)).not.toContain("pull-quote");
	},
);
