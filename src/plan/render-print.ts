import type { Article } from "../domain/article.ts";
import type { ShownBodies } from "./shown-bodies.ts";
import type { LetterModel } from "./plan-letter-pages.ts";
import type { PrintModel } from "./plan-prints.ts";
import { renderJoinedBody } from "./render-body.ts";

/** The page's name stands above the articles' titles, these above the headings of their bodies. */
const HEADING_LEVEL = 4;

/** What is printed, with the bodies as HTML. */
export function renderPrint(model: PrintModel, bodies: ShownBodies) {
	return renderWhole(model, bodies);
}

/** What a letter says, with the bodies as HTML. */
export function renderLetterPage(model: LetterModel, bodies: ShownBodies) {
	return renderWhole(model, bodies);
}

function renderWhole<
	Part extends { articles: readonly Article[] },
	Model extends { pages: readonly Part[] },
>(model: Model & { pages: readonly Part[] }, bodies: ShownBodies) {
	const pages = model.pages.map(({ articles, ...part }) => ({
		...part,
		articles: articles.map((article) => ({
			article,
			bodyHtml: renderJoinedBody(article, { bodies, headingLevel: HEADING_LEVEL }),
		})),
	}));
	return { ...model, pages };
}
