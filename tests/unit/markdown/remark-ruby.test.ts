import { expect, test } from "vitest";
import { toPlainText } from "../../../src/markdown/to-plain-text.ts";
import { makeHtml } from "./make-context.ts";

const YU = "<ruby>彧<rp>（</rp><rt>yù</rt><rp>）</rp></ruby>";

test("a reading in brackets stands above the character before it", async () => {
	expect(await makeHtml("工人于彧(yù)说")).toBe(`<p>工人于${YU}说</p>`);
	expect(await makeHtml("工人于彧（yù）说")).toBe(`<p>工人于${YU}说</p>`);
});

test("several syllables stand above as many characters", async () => {
	expect(await makeHtml("走进喇叭(lǎ ba)沟")).toBe(
		"<p>走进<ruby>喇<rp>（</rp><rt>lǎ</rt><rp>）</rp>叭<rp>（</rp><rt>ba</rt><rp>）</rp></ruby>沟</p>",
	);
});

test("within emphasis and headings as well", async () => {
	expect(await makeHtml("**于彧(yù)**")).toContain(`<strong>于${YU}</strong>`);
	expect(await makeHtml("## 于彧(yù)")).toContain(`于${YU}</h2>`);
});

test.each([
	["no tone", "安全员(men)"],
	["no character before it", "A(yù)"],
	["fewer characters than syllables", "彧(yù yù)"],
	["letters that are no pinyin", "工会(MTA)"],
	["an unclosed bracket", "彧(yù）"],
	["a bracket apart", "彧 (yù)"],
])("what is no reading stays as it is: %s", async (_reason, text) => {
	expect(await makeHtml(text)).toBe(`<p>${text}</p>`);
});

test("the text without markup has the characters only", () => {
	expect(toPlainText("工人于彧(yù)和于彧（yù）说")).toBe("工人于彧和于彧说");
});
