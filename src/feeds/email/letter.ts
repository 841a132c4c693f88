import type { Root } from "hast";
import type { Article, Correction } from "../../domain/article.ts";
import type { CalendarDay } from "../../domain/calendar-day.ts";
import type { Page } from "../../domain/edition.ts";
import type { EditionFacts } from "../../domain/edition-facts.ts";
import type { Instant } from "../../domain/instant.ts";
import type { Site } from "../../domain/site.ts";
import type { SiteRoot } from "../../domain/web-address.ts";

/** An edition as it goes to readers by mail: its published articles, and no advertisement or notice. */
export interface Letter {
	site: Site;
	root: SiteRoot;
	edition: EditionFacts;
	/** When it may be sent: when the last of its articles appeared. */
	published: Instant;
	/** Pages that have stories. */
	pages: readonly LetterPage[];
	corrections: readonly LetterCorrection[];
}

export interface LetterPage {
	page: Page;
	/** In reading order. */
	stories: readonly LetterStory[];
}

export interface LetterStory {
	article: Article;
	/** The body, every address in it whole. */
	body: Root;
}

/** A correction that readers of the letter have not been told yet, or one of this edition's own articles. */
export interface LetterCorrection extends Correction {
	title: string;
	/** The day of the corrected article's edition. */
	edition: CalendarDay;
	/** The whole address of the correction. */
	address: string;
}

/** Every story, in reading order. */
export function toStories({ pages }: Pick<Letter, "pages">): LetterStory[] {
	return pages.flatMap(({ stories }) => stories);
}
