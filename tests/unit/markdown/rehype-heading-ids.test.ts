import { expect, test } from "vitest";
import { makeHtml } from "./make-context.ts";

async function makeIds(body: string): Promise<(string | undefined)[]> {
	return [...(await makeHtml(body)).matchAll(/<h\d id="([^"]*)"/g)].map(([, id]) => id);
}

test.each([
	["## 经费保障", "section-经费保障"],
	["## “四位一体” 平台", "section-四位一体-平台"],
	["## **Wi-Fi** 6", "section-wi-fi-6"],
	["## main", "section-main"],
	["## ！！", "section-"],
])("makes an id of %j", async (body, id) => {
	expect(await makeIds(body)).toEqual([id]);
});

test("gives equal headings different ids", async () => {
	expect(await makeIds("## 支持\n\n## 支持 2\n\n## 支持\n\n## 支持")).toEqual([
		...["section-支持", "section-支持-2", "section-支持-3", "section-支持-4"],
	]);
});

test("leaves a footnote's mark out and its label alone", async () => {
	expect(await makeIds("## 支持[^1]\n\n[^1]: 注")).toEqual(["section-支持", "footnote-label"]);
});
