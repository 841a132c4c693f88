import { toArticlePath } from "../domain/addresses.ts";
import type { Article } from "../domain/article.ts";
import type { Edition, Page } from "../domain/edition.ts";
import { toEditionFacts } from "../domain/edition-facts.ts";
import { mapNeighbours, type Neighbours, toNeighbours } from "../domain/neighbours.ts";
import type { Paper } from "../domain/paper.ts";
import { type RelatedStory, toRelatedFinder } from "../domain/related.ts";
import { toCardArticles, toCardPath } from "../domain/share-card.ts";
import type { Site } from "../domain/site.ts";
import type { Frame } from "../domain/frame.ts";
import { toDateParams } from "./plan-editions.ts";
import { type PlannedPage, toPlannedPage } from "./planned-page.ts";

export interface ArticleNeighbour {
	path: string;
	title: string;
	page: number;
}

export interface ArticleModel {
	frame: Frame;
	article: Article;
	/** The page it stands on. */
	page: Page;
	/** Before and after it in the edition's reading order. */
	neighbours: Neighbours<ArticleNeighbour>;
	related: readonly RelatedStory[];
}

/** One page for each published article. */
export function planArticles({ site, editions }: Paper): PlannedPage<"article", ArticleModel>[] {
	const findRelated = toRelatedFinder(editions.flatMap((edition) => edition.articles));
	const drawn = new Set(toCardArticles(editions));
	return editions.flatMap((edition) =>
		edition.articles.map((article, index) =>
			planArticle({
				...{ site, edition, article, index },
				related: findRelated(article),
				cardPath: drawn.has(article) ? toCardPath(article) : undefined,
			}),
		),
	);
}

interface ArticleSource {
	site: Site;
	edition: Edition;
	article: Article;
	index: number;
	related: readonly RelatedStory[];
	cardPath: string | undefined;
}

function planArticle(source: ArticleSource) {
	const { site, edition, article, index, related, cardPath } = source;
	const path = toArticlePath(article);
	const page = edition.pages.find(({ number }) => number === article.page);
	if (!page) throw new Error(`${article.file}: the edition has no page ${article.page}`);
	const model: ArticleModel = {
		frame: { site, path, edition: toEditionFacts(edition), cardPath },
		article,
		page,
		neighbours: mapNeighbours(toNeighbours(edition.articles, index), toArticleNeighbour),
		related,
	};
	const params = { ...toDateParams(article.date), slug: article.slug };
	return toPlannedPage({ kind: "article", path, params, model });
}

function toArticleNeighbour(article: Article): ArticleNeighbour {
	return { path: toArticlePath(article), title: article.title, page: article.page };
}
