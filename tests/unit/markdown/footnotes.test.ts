import { expect, test } from "vitest";
import { makeHtml } from "./make-context.ts";

const BODY = "前文[^乙]中[^a]后[^乙]。\n\n[^a]: 第二条\n[^乙]: 第一条";

test("numbers footnotes by their marks, with plain anchors that meet", async () => {
	const html = await makeHtml(BODY);
	const ids = [...html.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id);
	const targets = [...html.matchAll(/ href="#([^"]+)"/g)].map(([, id]) => id);
	expect(ids.toSorted()).toEqual(
		["fn-1", "fn-2", "fnref-1", "fnref-1-2", "fnref-2", "footnote-label"].toSorted(),
	);
	expect(new Set(targets)).toEqual(new Set(ids.filter((id) => id !== "footnote-label")));
	expect(html.indexOf("第一条")).toBeLessThan(html.indexOf("第二条"));
});

test("speaks Chinese", async () => {
	const html = await makeHtml(BODY);
	expect(html).toContain('<h2 id="footnote-label">注释</h2>');
	expect(html).toContain('aria-label="返回正文：注释 1"');
	expect(html).toContain('aria-label="返回正文：注释 1，第 2 处"');
	expect(html).toContain('aria-describedby="footnote-label"');
});
