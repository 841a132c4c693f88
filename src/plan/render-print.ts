import type { PrintModel } from "./plan-prints.ts";
import { renderJoinedBody } from "./render-body.ts";

/** The page's name stands above the articles' titles, these above the headings of their bodies. */
const HEADING_LEVEL = 4;

/** What is printed, with the bodies as HTML. */
export async function renderPrint(model: PrintModel, base: string) {
	const pages = model.pages.map(async ({ articles, ...printed }) => {
		const bodies = articles.map(async (article) => ({
			article,
			bodyHtml: await renderJoinedBody(article, { base, headingLevel: HEADING_LEVEL }),
		}));
		return { ...printed, articles: await Promise.all(bodies) };
	});
	return { ...model, pages: await Promise.all(pages) };
}
