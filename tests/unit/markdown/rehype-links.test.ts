import { expect, test } from "vitest";
import { makeHtml } from "./make-context.ts";

test.each([
	["[甲](/districts/pinggu/)", '<a href="/paper/districts/pinggu/">甲</a>'],
	["[甲](../other/)", '<a href="../other/">甲</a>'],
	["[甲](#section-支持)", '<a href="#section-%E6%94%AF%E6%8C%81">甲</a>'],
	["[甲](tel:010-12345678)", '<a href="tel:010-12345678">甲</a>'],
	["[甲](https://example.com)", '<a href="https://example.com" rel="noopener external">甲</a>'],
	["[甲](Https://example.com)", '<a href="https://example.com" rel="noopener external">甲</a>'],
	["[甲][乙]\n\n[乙]: /a/", '<a href="/paper/a/">甲</a>'],
])("prints %j", async (body, link) => {
	expect(await makeHtml(body, { base: "/paper/" })).toContain(link);
});
