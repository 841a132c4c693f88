import { expect, test } from "vitest";
import { makeHtml } from "./make-context.ts";

test("takes away the spaces typed before a paragraph", async () => {
	expect(await makeHtml("　　第一段\n\n　　第二段")).toBe("<p>第一段</p>\n<p>第二段</p>");
});

test("keeps the space between clauses", async () => {
	expect(await makeHtml("第一时间　迅速学习")).toBe("<p>第一时间　迅速学习</p>");
});
