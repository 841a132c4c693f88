import { toArticlePath } from "./addresses.ts";
import type { Article } from "./article.ts";
import type { CalendarDay } from "./calendar-day.ts";
import type { Genre } from "./genre.ts";
import type { Picture } from "./picture.ts";

/** A name that leads to a page of the site. */
export interface NamedLink {
	id: string;
	name: string;
}

/** Exactly what a list or a front prints of an article, and nothing else of it. */
export interface StoryCard {
	path: string;
	date: CalendarDay;
	page: number;
	title: string;
	kicker?: string | undefined;
	subtitle?: string | undefined;
	summary: string;
	genre: Genre;
	column?: NamedLink | undefined;
	districts: readonly NamedLink[];
	cover?: Picture | undefined;
}

/** Of an article, which never changes: each is in many lists, and a large paper keeps one card of it, not one for each list. */
const cards = new WeakMap<Article, StoryCard>();
const made = new WeakSet();

/** The same card each time. */
export function toStoryCard(article: Article): StoryCard {
	const known = cards.get(article);
	if (known) return known;
	const card = makeStoryCard(article);
	cards.set(article, card);
	made.add(card);
	return card;
}

/** Whether an object is the card of an article. */
export function isStoryCard(value: object): boolean {
	return made.has(value);
}

function makeStoryCard(article: Article): StoryCard {
	return {
		path: toArticlePath(article),
		date: article.date,
		page: article.page,
		title: article.title,
		kicker: article.kicker,
		subtitle: article.subtitle,
		summary: article.summary,
		genre: article.genre,
		column: article.column && toNamedLink(article.column),
		districts: article.districts.map(toNamedLink),
		cover: article.cover,
	};
}

export function toNamedLink({ id, name }: NamedLink): NamedLink {
	return { id, name };
}
