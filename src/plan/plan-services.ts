import {
	CORRECTIONS_PATH,
	SEARCH_PATH,
	toCorrectionPath,
	toStandingPagePath,
} from "../domain/addresses.ts";
import type { Article, Correction } from "../domain/article.ts";
import { compareDays } from "../domain/calendar-day.ts";
import type { Frame } from "../domain/frame.ts";
import { GENRES, type Genre } from "../domain/genre.ts";
import type { Paper, StandingPage } from "../domain/paper.ts";
import { type NamedLink, type StoryCard, toNamedLink, toStoryCard } from "../domain/story-card.ts";
import { INTERFACE } from "../strings/interface.ts";
import { toFeedLink } from "./plan-lists.ts";
import { type PlannedPage, toPlannedPage } from "./planned-page.ts";

const NOT_FOUND_PATH = "/404.html";

export interface StandingPageModel {
	frame: Frame;
	page: StandingPage;
}

export interface CorrectionsModel {
	frame: Frame;
	/** Newest first; `path` leads to the correction on its article's page. */
	corrections: readonly (Correction & {
		path: string;
		story: Pick<StoryCard, "path" | "title" | "date">;
	})[];
}

export interface SearchModel {
	frame: Frame;
	/** What the filters offer. */
	districts: readonly NamedLink[];
	columns: readonly NamedLink[];
	/** Newest first. */
	years: readonly number[];
	genres: readonly Genre[];
}

export interface NotFoundModel {
	frame: Frame;
}

type ServicePage =
	| PlannedPage<"standing", StandingPageModel>
	| PlannedPage<"corrections", CorrectionsModel>
	| PlannedPage<"search", SearchModel>
	| PlannedPage<"not-found", NotFoundModel>;

/** The pages that serve readers beside the news, and exist whatever was published. */
export function planServices(paper: Paper): ServicePage[] {
	const articles = paper.editions.flatMap((edition) => edition.articles);
	const frame = { site: paper.site, path: NOT_FOUND_PATH };
	return [
		...paper.standingPages.map((page) => planStandingPage(paper, page)),
		planCorrections(paper, articles),
		planSearch(paper, articles),
		toPlannedPage({ kind: "not-found", path: NOT_FOUND_PATH, toModel: () => ({ frame }) }),
	];
}

function planStandingPage({ site }: Paper, page: StandingPage) {
	const path = toStandingPagePath(page);
	const toModel = () => ({ frame: { site, path }, page });
	return toPlannedPage({ kind: "standing", path, params: { slug: page.slug }, toModel });
}

function planCorrections({ site }: Paper, articles: readonly Article[]) {
	const corrections = articles
		.flatMap((article) => {
			const { path, title, date } = toStoryCard(article);
			return article.corrections.map((correction, place) => ({
				...correction,
				path: toCorrectionPath(article, place),
				story: { path, title, date },
			}));
		})
		.sort((a, b) => compareDays(b.date, a.date));
	const path = CORRECTIONS_PATH;
	const feed = toFeedLink({ site, path, name: INTERFACE.corrections });
	return toPlannedPage({
		kind: "corrections",
		path,
		modified: corrections[0]?.date,
		toModel: () => ({ frame: { site, path, feed }, corrections }),
	});
}

function planSearch({ site, districts, columns }: Paper, articles: readonly Article[]) {
	const used = new Set(articles.flatMap((article) => article.districts.map(({ id }) => id)));
	const usedColumns = new Set(articles.map(({ column }) => column?.id));
	const model: SearchModel = {
		frame: { site, path: SEARCH_PATH },
		districts: districts.filter(({ id }) => used.has(id)).map(toNamedLink),
		columns: columns.filter(({ id }) => usedColumns.has(id)).map(toNamedLink),
		years: [...new Set(articles.map(({ date }) => Number(date.slice(0, 4))))].sort((a, b) => b - a),
		genres: GENRES.filter((genre) => articles.some((article) => article.genre === genre)),
	};
	return toPlannedPage({ kind: "search", path: SEARCH_PATH, toModel: () => model });
}
