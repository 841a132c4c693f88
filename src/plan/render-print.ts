import type { Article } from "../domain/article.ts";
import type { LetterModel } from "./plan-letter-pages.ts";
import type { PrintModel } from "./plan-prints.ts";
import { renderJoinedBody } from "./render-body.ts";

/** The page's name stands above the articles' titles, these above the headings of their bodies. */
const HEADING_LEVEL = 4;

/** What is printed, with the bodies as HTML. */
export function renderPrint(model: PrintModel, base: string) {
	return renderWhole(model, base);
}

/** What a letter says, with the bodies as HTML. */
export function renderLetterPage(model: LetterModel, base: string) {
	return renderWhole(model, base);
}

async function renderWhole<
	Part extends { articles: readonly Article[] },
	Model extends { pages: readonly Part[] },
>(model: Model & { pages: readonly Part[] }, base: string) {
	const pages = model.pages.map(async ({ articles, ...part }) => {
		const bodies = articles.map(async (article) => ({
			article,
			bodyHtml: await renderJoinedBody(article, { base, headingLevel: HEADING_LEVEL }),
		}));
		return { ...part, articles: await Promise.all(bodies) };
	});
	return { ...model, pages: await Promise.all(pages) };
}
