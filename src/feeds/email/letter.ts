import type { Article, Correction } from "../../domain/article.ts";
import type { CalendarDay } from "../../domain/calendar-day.ts";
import type { Page } from "../../domain/edition.ts";
import type { EditionFacts } from "../../domain/edition-facts.ts";
import type { Instant } from "../../domain/instant.ts";
import type { Site } from "../../domain/site.ts";
import type { SiteRoot } from "../../domain/web-address.ts";
import type { BodyTree } from "../absolute-tree.ts";

/** What an edition tells by mail: its published articles, and no advertisement or notice. */
export interface LetterOutline {
	site: Site;
	edition: EditionFacts;
	/** When it may be sent: when the last of its articles appeared. */
	published: Instant;
	/** Pages that have articles. */
	pages: readonly LetterOutlinePage[];
	corrections: readonly LetterCorrection[];
}

export interface LetterOutlinePage {
	page: Page;
	/** In reading order. */
	articles: readonly Article[];
}

/** A correction that readers of the letter have not been told yet, or one of this edition's own articles. */
export interface LetterCorrection extends Correction {
	title: string;
	/** The day of the corrected article's edition. */
	edition: CalendarDay;
	/** The address of the correction from the site's root. */
	path: string;
}

/** The outline with its texts, as it leaves the site. */
export interface Letter extends Omit<LetterOutline, "pages"> {
	root: SiteRoot;
	pages: readonly LetterPage[];
}

export interface LetterPage {
	page: Page;
	/** In reading order. */
	stories: readonly LetterStory[];
}

export interface LetterStory {
	article: Article;
	/** The body, every address in it whole, its headings below the article's title. */
	body: BodyTree;
}

/** Every story, in reading order. */
export function toStories({ pages }: Pick<Letter, "pages">): LetterStory[] {
	return pages.flatMap(({ stories }) => stories);
}
