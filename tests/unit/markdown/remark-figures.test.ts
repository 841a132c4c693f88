import { expect, test } from "vitest";
import { inspectBody } from "../../../src/markdown/inspect-body.ts";
import { makeHtml } from "./make-context.ts";

const IMAGE = "![签约现场](images/chart.png)";
const CAPTION =
	'<figcaption><span class="caption">双方签约。</span><span class="credit">马超 摄</span></figcaption>';

test.each([
	["the title", '![签约现场](images/chart.png "双方签约。马超 摄")'],
	["the next line", `${IMAGE}\n*双方签约。马超 摄*`],
	["the same line", `${IMAGE} *双方签约。马超 摄*`],
	["the next paragraph", `${IMAGE}\n\n*双方签约。马超 摄*`],
	["the next line with underscores", `${IMAGE}\n_双方签约。马超 摄_`],
])("takes the caption from %s", async (_from, body) => {
	const html = await makeHtml(body);
	expect(html).toMatch(/^<figure><img src="[^"]+"[^>]*alt="签约现场">/);
	expect(html.endsWith(`${CAPTION}</figure>`)).toBe(true);
});

test("makes a figure of every picture in a paragraph", async () => {
	const html = await makeHtml(`${IMAGE}\n*双方签约。马超 摄*\n${IMAGE}\n*双方签约。马超 摄*`);
	expect(html.split("<figure>")).toHaveLength(3);
	expect(html.split(CAPTION)).toHaveLength(3);
});

test("joins the lines of a caption", async () => {
	expect(await makeHtml(`${IMAGE}\n*双方\n签约。马超 摄*`)).toContain(CAPTION);
});

test("prints a credit alone", async () => {
	const html = await makeHtml('![签约率](images/chart.png "工报 制图")');
	expect(html).toContain('<figcaption><span class="credit">工报 制图</span></figcaption>');
});

test("leaves an emphasised paragraph alone if the title is the caption", async () => {
	const html = await makeHtml('![签约](images/chart.png "马超 摄")\n\n*强调*');
	expect(html.endsWith("</figure>\n<p><em>强调</em></p>")).toBe(true);
});

test("lists the pictures with their places", () => {
	expect(inspectBody(`正文\n\n${IMAGE}\n*双方签约。马超 摄*`).pictures).toEqual([
		{
			source: "images/chart.png",
			alt: "签约现场",
			caption: "双方签约。",
			credit: "马超 摄",
			line: 3,
			column: 1,
		},
	]);
});

test("lists only pictures that name a file", () => {
	const { pictures, faults } = inspectBody('![图](../other/a.png "马超 摄")');
	expect(pictures).toEqual([]);
	expect(faults.map(({ rule }) => rule)).toEqual(["picture-outside"]);
});
