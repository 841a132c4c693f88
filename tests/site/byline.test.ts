import { describe, expect, test } from "vitest";
import Byline from "../../src/components/article/Byline.astro";
import { makeArticle, makePerson } from "../support/make-paper.ts";
import { renderComponent, toText } from "../support/render-component.ts";

const chenYe = makePerson({ id: "chen-ye", name: "陈晔" });
const yuRuiguo = makePerson({ id: "yu-ruiguo", name: "于瑞国" });

describe("Byline", () => {
	test("has the printed form, each name leading to its person", async () => {
		const article = makeArticle({ reporters: [makePerson()], correspondents: [chenYe, yuRuiguo] });
		const html = await renderComponent(Byline, { article });
		expect(toText(html)).toBe("本报讯（记者马超　通讯员陈晔、于瑞国）");
		const links = html.querySelectorAll("a").map((link) => link.getAttribute("href"));
		expect(links).toEqual(["/people/ma-chao/", "/people/chen-ye/", "/people/yu-ruiguo/"]);
	});

	test("is the source alone where nobody signs", async () => {
		const html = await renderComponent(Byline, { article: makeArticle({ source: "新华社" }) });
		expect(toText(html)).toBe("新华社");
	});
});
