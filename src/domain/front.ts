import type { Article, Figure } from "./article.ts";
import type { Edition, Page } from "./edition.ts";
import { type StoryBlock, toStoryBlocks } from "./story-block.ts";
import { type StoryCard, toStoryCard } from "./story-card.ts";

/** Markdown characters up to which a story without a picture is a 简讯. */
export const BRIEF_LENGTH = 220;

export interface FigureOfTheDay extends Figure {
	story: Pick<StoryCard, "path" | "title">;
}

/** An edition as its front ranks it: nothing appears twice among lead, seconds, sections and briefs. */
export interface Front {
	/** 头条; an edition without articles has none. */
	lead?: StoryCard | undefined;
	leadFigures: readonly Figure[];
	/** The other stories of the lead's page. */
	seconds: readonly StoryBlock[];
	/** The remaining pages that have stories. */
	sections: readonly { page: Page; blocks: readonly StoryBlock[] }[];
	briefs: readonly StoryCard[];
	/** One figure of each story that has some, the lead's excepted. */
	figures: readonly FigureOfTheDay[];
}

/** 简讯: short, without a picture, and not given the lead's place. */
export function isBrief(article: Article): boolean {
	return article.body.trim().length <= BRIEF_LENGTH && !article.cover && article.order !== 1;
}

export function toFront(edition: Edition): Front {
	const lead = edition.articles.find((article) => !isBrief(article)) ?? edition.articles[0];
	const others = edition.articles.filter((article) => article !== lead);
	const stories = others.filter((article) => !isBrief(article));
	const onPage = (page: number) => stories.filter((article) => article.page === page);
	return {
		lead: lead && toStoryCard(lead),
		leadFigures: lead?.figures ?? [],
		seconds: lead ? toStoryBlocks(onPage(lead.page)) : [],
		sections: edition.pages
			.filter((page) => page.number !== lead?.page && onPage(page.number).length > 0)
			.map((page) => ({ page, blocks: toStoryBlocks(onPage(page.number)) })),
		briefs: others.filter(isBrief).map(toStoryCard),
		figures: others.flatMap(toFigureOfTheDay),
	};
}

function toFigureOfTheDay(article: Article): FigureOfTheDay[] {
	const { path, title } = toStoryCard(article);
	return article.figures.slice(0, 1).map((figure) => ({ ...figure, story: { path, title } }));
}
