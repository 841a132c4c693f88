import { describe, expect, it } from "vitest";
import type { Bodies } from "../../../src/markdown/bodies.ts";
import { toBodyTree } from "../../../src/markdown/body-tree.ts";
import { toEditionOrders } from "../../../src/plan/edition-order.ts";
import { planEditionDocuments } from "../../../src/plan/plan-documents.ts";
import { renderBody, renderJoinedBody, renderOutletBody } from "../../../src/plan/render-body.ts";
import { createShownBodies } from "../../../src/plan/shown-bodies.ts";
import { makeArticle, makeEdition, makePaper } from "../../support/make-paper.ts";
import { makeContext, makePictureFile } from "../markdown/make-context.ts";

const root = { origin: "https://paper.example", base: "/" };

const BODY =
	"正文[^1]，见[这里](/about/)。\n\n## 小标题\n\n![图](images/chart.png)\n\n| 甲 | 乙 |\n| - | - |\n| 1 | 2 |\n\n[^1]: 注。";

/** One tree for every body, as a cache has it for equal texts, in which nothing can be changed. */
function makeBodies(): Bodies {
	const tree = freeze(toBodyTree(BODY, makeContext()));
	return { getTree: () => tree };
}

function freeze<Value>(value: Value): Value {
	if (typeof value !== "object" || value === null) return value;
	for (const member of Object.values(value)) freeze(member);
	return Object.freeze(value);
}

const makeStory = (slug: string) =>
	makeArticle({ slug, body: BODY, pictures: [makePictureFile()] });

const pictures = {
	readPortable: () => Promise.resolve(new Uint8Array([1])),
	drawCover: () => Promise.resolve(new Uint8Array([2])),
};

describe("bodies that several pages and outlets show", () => {
	it("have each article's own addresses and ids, even where two articles have one tree", () => {
		const bodies = createShownBodies(makeBodies());
		for (const slug of ["yi", "er"]) {
			const article = makeStory(slug);
			const outlet = renderOutletBody({ article, root, bodies });
			expect(outlet).toContain(`https://paper.example/2020/12/02/${slug}/#`);
			expect(outlet).not.toMatch(/href="[#/]/);
			expect(renderJoinedBody(article, { bodies, headingLevel: 4 })).toContain(
				`<h4 id="${slug}-1">小标题</h4>`,
			);
		}
	});

	it("stand at the level that each page wants", () => {
		const bodies = createShownBodies(makeBodies());
		const article = makeStory("yi");
		for (const headingLevel of [3, 4])
			expect(renderJoinedBody(article, { bodies, headingLevel })).toContain(`<h${headingLevel} `);
		expect(renderBody(article, bodies)).toContain("<h2 ");
	});

	it("are changed by none of them", async () => {
		const articles = [makeStory("yi"), makeStory("er")];
		const [order] = toEditionOrders(makePaper({ editions: [makeEdition({ articles })] }));
		if (!order) expect.fail();
		const bodies = createShownBodies(makeBodies());
		const before = renderBody(makeStory("yi"), bodies);
		const tools = { root, bodies, pictures };
		const render = () =>
			Promise.all(planEditionDocuments(order, tools).map((document) => document.render()));
		const first = await render();
		renderJoinedBody(makeStory("yi"), { bodies, headingLevel: 4 });
		expect(await render()).toEqual(first);
		expect(renderBody(makeStory("yi"), createShownBodies(makeBodies()))).toBe(before);
	});
});
