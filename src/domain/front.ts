import type { Article, Figure } from "./article.ts";
import type { Edition, Page } from "./edition.ts";
import { type StoryBlock, toStoryBlocks } from "./story-block.ts";
import { type StoryCard, toStoryCard } from "./story-card.ts";

/** Markdown characters up to which a story without a picture is a 简讯. */
export const BRIEF_LENGTH = 220;

const MOST_FIGURES = 6;

export interface FigureOfTheDay extends Figure {
	story: Pick<StoryCard, "path" | "title">;
}

/** A page of the edition on its front. */
export interface FrontSection {
	page: Page;
	blocks: readonly StoryBlock[];
}

/** An edition as its front ranks it: nothing appears twice among lead, seconds, pages and briefs. */
export interface Front {
	/** 头条; an edition without articles has none. */
	lead?: StoryCard | undefined;
	leadFigures: readonly Figure[];
	/** The other stories of the lead's page. */
	seconds: readonly StoryBlock[];
	/** Of the remaining pages that have stories the first ones: as many as fit beside a long rail. */
	besideRail: readonly FrontSection[];
	/** The others, below both. */
	sections: readonly FrontSection[];
	briefs: readonly StoryCard[];
	/** One figure of each story that has some, the lead's excepted; six at most. */
	figures: readonly FigureOfTheDay[];
}

/** 简讯: short, without a picture, and not given the lead's place. */
export function isBrief(article: Article): boolean {
	return article.bodyLength <= BRIEF_LENGTH && !article.cover && article.order !== 1;
}

export function toFront(edition: Edition): Front {
	const lead = edition.articles.find((article) => !isBrief(article)) ?? edition.articles[0];
	const others = edition.articles.filter((article) => article !== lead);
	const stories = others.filter((article) => !isBrief(article));
	const onPage = (page: number) => stories.filter((article) => article.page === page);
	const sections = edition.pages
		.filter((page) => page.number !== lead?.page && onPage(page.number).length > 0)
		.map((page) => ({ page, blocks: toStoryBlocks(onPage(page.number)) }));
	const seconds = lead ? toStoryBlocks(onPage(lead.page)) : [];
	const briefs = others.filter(isBrief).map(toStoryCard);
	const figures = others.flatMap(toFigureOfTheDay).slice(0, MOST_FIGURES);
	const room =
		measureRail(edition, { briefs: briefs.length, figures: figures.length }) -
		measureMain(lead, seconds);
	const beside = countBeside(sections, room);
	return {
		lead: lead && toStoryCard(lead),
		leadFigures: lead?.figures ?? [],
		seconds,
		besideRail: sections.slice(0, beside),
		sections: sections.slice(beside),
		briefs,
		figures,
	};
}

function toFigureOfTheDay(article: Article): FigureOfTheDay[] {
	const { path, title } = toStoryCard(article);
	return article.figures.slice(0, 1).map((figure) => ({ ...figure, story: { path, title } }));
}

/**
 * How high things stand on a wide front, in lines: near enough to tell whether
 * the rail goes on far below the main part, which a page may then fill.
 */
const LINES = {
	...{ head: 2, brief: 4, figure: 2, districts: 4, notice: 4, advertisement: 5 },
	...{ lead: 6, cover: 16, leadFigures: 4, blocks: 7, pageHead: 3 },
} as const;

function measureRail(
	{ notices, advertisements, articles }: Edition,
	{ briefs, figures }: { briefs: number; figures: number },
): number {
	const { head, brief, figure, districts, notice, advertisement } = LINES;
	return (
		(briefs > 0 ? head : 0) +
		briefs * brief +
		(figures > 0 ? head : 0) +
		figures * figure +
		(articles.length > 0 ? districts : 0) +
		notices.length * notice +
		advertisements.length * advertisement
	);
}

function measureMain(lead: Article | undefined, seconds: readonly StoryBlock[]): number {
	const cover = lead?.cover ? LINES.cover : 0;
	const figures = (lead?.figures.length ?? 0) > 0 ? LINES.leadFigures : 0;
	return LINES.lead + cover + figures + measureBlocks(seconds);
}

function measureBlocks(blocks: readonly StoryBlock[]): number {
	const stories = blocks.reduce((sum, block) => sum + block.stories.length, 0);
	return Math.ceil(stories / 2) * LINES.blocks;
}

/** A page goes beside the rail where more than half of it finds room there. */
function countBeside(sections: readonly FrontSection[], room: number): number {
	let left = room;
	const over = sections.findIndex(({ blocks }) => {
		const lines = LINES.pageHead + measureBlocks(blocks);
		left -= lines;
		return left < -lines / 2;
	});
	return over < 0 ? sections.length : over;
}
