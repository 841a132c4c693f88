import { FRONT_PATH, toEditionPath, toPagePath } from "../domain/addresses.ts";
import type { Article } from "../domain/article.ts";
import type { CalendarDay } from "../domain/calendar-day.ts";
import type { Advertisement, Edition, Notice, Page } from "../domain/edition.ts";
import { toEditionFacts } from "../domain/edition-facts.ts";
import { type Front, toFront } from "../domain/front.ts";
import { mapNeighbours, type Neighbours, toNeighbours } from "../domain/neighbours.ts";
import { type PageMap, toPageMap } from "../domain/page-map.ts";
import type { Paper } from "../domain/paper.ts";
import { type SameDayEdition, toSameDayFinder } from "../domain/same-day.ts";
import { type StoryBlock, toStoryBlocks } from "../domain/story-block.ts";
import type { NamedLink } from "../domain/story-card.ts";
import type { EditionFrame, Frame } from "../domain/frame.ts";
import { type PlannedPage, toPlannedPage } from "./planned-page.ts";

export interface PageOutline {
	page: Page;
	blocks: readonly StoryBlock[];
}

export interface EditionModel {
	frame: EditionFrame;
	front: Front;
	/** Every page of the edition, also one without stories. */
	pages: readonly PageOutline[];
	notices: readonly Notice[];
	advertisements: readonly Advertisement[];
	/** Neighbouring editions in time. */
	neighbours: Neighbours<CalendarDay>;
	sameDays: readonly SameDayEdition[];
}

export interface FrontModel extends EditionModel {
	/** Districts that appear in the edition, with the number of their stories in it. */
	districts: readonly (NamedLink & { stories: number })[];
}

export interface PageModel extends PageOutline {
	frame: Frame;
	date: CalendarDay;
	/** The page as print would lay it out. */
	map: PageMap;
	pages: readonly Page[];
	notices: readonly Notice[];
	advertisements: readonly Advertisement[];
	/** Neighbouring pages of the edition. */
	neighbours: Neighbours<Page>;
}

/** The front of a paper that has published nothing yet. */
export interface EmptyFrontModel {
	frame: Frame;
}

type EditionPage =
	| PlannedPage<"front", FrontModel>
	| PlannedPage<"empty-front", EmptyFrontModel>
	| PlannedPage<"edition", EditionModel>
	| PlannedPage<"page", PageModel>;

/** The front, and for each edition its own page and one for each of its pages. */
export function planEditions(paper: Paper): EditionPage[] {
	const findSameDays = toSameDayFinder(paper.editions);
	const pages = paper.editions.flatMap((edition, index): EditionPage[] => [
		planEdition({ paper, index, findSameDays }, edition),
		...edition.pages.map((page, place) =>
			planPage({ site: paper.site, edition, neighbours: toNeighbours(edition.pages, place), page }),
		),
	]);
	return [...planFront(paper, findSameDays), ...pages];
}

type SameDayFinder = ReturnType<typeof toSameDayFinder>;

function planFront(paper: Paper, findSameDays: SameDayFinder): EditionPage[] {
	const [newest] = paper.editions;
	if (!newest) {
		const frame = { site: paper.site, path: FRONT_PATH };
		return [toPlannedPage({ kind: "empty-front", path: FRONT_PATH, toModel: () => ({ frame }) })];
	}
	const toModel = () => {
		const model = toEditionModel({ paper, index: 0, findSameDays });
		return {
			...model,
			frame: { ...model.frame, path: FRONT_PATH },
			districts: toDistrictCounts(newest.articles),
		};
	};
	return [toPlannedPage({ kind: "front", path: FRONT_PATH, modified: newest.date, toModel })];
}

interface EditionSource {
	paper: Paper;
	index: number;
	findSameDays: SameDayFinder;
}

function planEdition(source: EditionSource, { date }: Edition): EditionPage {
	return toPlannedPage({
		...{ kind: "edition" as const, path: toEditionPath(date), params: toDateParams(date) },
		...{ edition: date, modified: date },
		toModel: () => toEditionModel(source),
	});
}

function toEditionModel({ paper: { site, editions }, index, findSameDays }: EditionSource) {
	const edition = editions[index];
	if (!edition) throw new Error(`No edition at ${index}`);
	const { previous, next } = toNeighbours(editions, index);
	return {
		frame: { site, path: toEditionPath(edition.date), edition: toEditionFacts(edition) },
		front: toFront(edition),
		pages: edition.pages.map((page) => toOutline(edition, page)),
		notices: edition.notices,
		advertisements: edition.advertisements,
		// Editions are listed newest first, so the one listed after is the earlier one.
		neighbours: mapNeighbours({ previous: next, next: previous }, ({ date }) => date),
		sameDays: findSameDays(edition),
	};
}

interface PageSource {
	site: Paper["site"];
	edition: Edition;
	page: Page;
	neighbours: Neighbours<Page>;
}

function planPage(source: PageSource): EditionPage {
	const { page, edition } = source;
	const { date } = edition;
	const path = toPagePath(date, page.number);
	return toPlannedPage({
		...{ kind: "page" as const, path, edition: date, modified: date },
		params: { ...toDateParams(date), page: String(page.number).padStart(2, "0") },
		toModel: () => toPageModel(source),
	});
}

function toPageModel({ site, edition, page, neighbours }: PageSource): PageModel {
	const { date } = edition;
	const isHere = (item: { page: number }) => item.page === page.number;
	const notices = edition.notices.filter(isHere);
	const advertisements = edition.advertisements.filter(isHere);
	return {
		...toOutline(edition, page),
		frame: { site, path: toPagePath(date, page.number), edition: toEditionFacts(edition) },
		date,
		map: toPageMap(edition.articles.filter(isHere), {
			hasNotices: notices.length > 0,
			hasAdvertisement: advertisements.length > 0,
		}),
		pages: edition.pages,
		notices,
		advertisements,
		neighbours,
	};
}

function toOutline(edition: Edition, page: Page): PageOutline {
	const articles = edition.articles.filter((article) => article.page === page.number);
	return { page, blocks: toStoryBlocks(articles) };
}

export function toDateParams(date: CalendarDay) {
	return { year: date.slice(0, 4), month: date.slice(5, 7), day: date.slice(8, 10) };
}

function toDistrictCounts(articles: readonly Article[]): FrontModel["districts"] {
	const counts = new Map<string, NamedLink & { stories: number }>();
	for (const { id, name } of articles.flatMap(({ districts }) => districts)) {
		counts.set(id, { id, name, stories: (counts.get(id)?.stories ?? 0) + 1 });
	}
	return [...counts.values()].sort((a, b) => b.stories - a.stories);
}
