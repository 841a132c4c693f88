import { toArticlePath } from "../domain/addresses.ts";
import type { Article } from "../domain/article.ts";
import { type CalendarDay, compareDays } from "../domain/calendar-day.ts";
import type { Edition, Page } from "../domain/edition.ts";
import { type EditionFacts, toEditionFacts } from "../domain/edition-facts.ts";
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
	return editions.flatMap((edition) => {
		const facts = toEditionFacts(edition);
		return edition.articles.map((article, index) =>
			planArticle({
				...{ site, edition, facts, article, index, findRelated },
				cardPath: drawn.has(article) ? toCardPath(article) : undefined,
			}),
		);
	});
}

interface ArticleSource {
	site: Site;
	edition: Edition;
	facts: EditionFacts;
	article: Article;
	index: number;
	findRelated(article: Article): readonly RelatedStory[];
	cardPath: string | undefined;
}

function planArticle(source: ArticleSource) {
	const { site, edition, facts, article, index, findRelated, cardPath } = source;
	const path = toArticlePath(article);
	const page = edition.pages.find(({ number }) => number === article.page);
	if (!page) throw new Error(`${article.file}: the edition has no page ${article.page}`);
	const toModel = (): ArticleModel => ({
		frame: { site, path, edition: facts, cardPath },
		article,
		page,
		neighbours: mapNeighbours(toNeighbours(edition.articles, index), toArticleNeighbour),
		related: findRelated(article),
	});
	return toPlannedPage({
		...{ kind: "article" as const, path, toModel },
		params: { ...toDateParams(article.date), slug: article.slug },
		edition: article.date,
		modified: toModifiedDay(article),
	});
}

function toModifiedDay({ date, corrections }: Article): CalendarDay {
	const days = [date, ...corrections.map((correction) => correction.date)];
	return days.sort(compareDays).at(-1) ?? date;
}

function toArticleNeighbour(article: Article): ArticleNeighbour {
	return { path: toArticlePath(article), title: article.title, page: article.page };
}
