import { toArticlePath, toCorrectionPath, toPersonPath } from "../domain/addresses.ts";
import type { Article } from "../domain/article.ts";
import { compareDays } from "../domain/calendar-day.ts";
import { toPictureVariants } from "../domain/picture.ts";
import { toSigningPeople } from "../domain/publication.ts";
import { toModified, toPublished } from "../domain/publication-times.ts";
import { type SiteRoot, toWebAddress } from "../domain/web-address.ts";
import { toStartOfDay } from "../domain/zoned-time.ts";
import { formatCorrectedArticle, formatCorrectionTitle } from "../strings/feed-words.ts";
import { formatDay } from "../strings/format.ts";
import type { FeedItem } from "./feed.ts";
import { formatXml } from "./xml.ts";

/** Where and when a feed is read. */
export interface FeedPlace {
	root: SiteRoot;
	/** IANA name. */
	timeZone: string;
}

export interface ItemSource {
	article: Article;
	/** The full text, every address in it whole. */
	html: string;
	place: FeedPlace;
}

/** An article as feeds tell it. */
export function toFeedItem({ article, html, place: { root, timeZone } }: ItemSource): FeedItem {
	const picture = article.cover && toPictureVariants(article.cover.file).at(-1);
	const districts = article.districts.filter(({ kind }) => kind !== "citywide");
	const categories = [article.column, ...districts]
		.filter((subject) => subject !== undefined)
		.map(({ name }) => name);
	return {
		address: toWebAddress(root, toArticlePath(article)),
		title: article.title,
		summary: article.summary,
		html,
		published: toPublished(article, timeZone),
		modified: toModified(article, timeZone),
		authors: toSigningPeople(article).map((person) => ({
			name: person.name,
			address: toWebAddress(root, toPersonPath(person)),
		})),
		categories: [...new Set([...categories, ...article.tags])],
		picture: picture && toWebAddress(root, picture.path),
	};
}

/** Every correction as an item of its own, newest first. */
export function toCorrectionItems(
	articles: readonly Article[],
	{ root, timeZone }: FeedPlace,
): FeedItem[] {
	return articles
		.flatMap((article) =>
			article.corrections.map((correction, place) => ({ article, place, ...correction })),
		)
		.sort((a, b) => compareDays(b.date, a.date))
		.map(({ article, place, date, text }) => {
			const moment = toStartOfDay(date, timeZone);
			const { title } = article;
			const source = formatCorrectedArticle({ title, day: formatDay(article.date) });
			const href = toWebAddress(root, toArticlePath(article));
			return {
				address: toWebAddress(root, toCorrectionPath(article, place)),
				title: formatCorrectionTitle(title),
				summary: text,
				html: formatXml([
					{ name: "p", children: [text] },
					{ name: "p", children: [{ name: "a", attributes: { href }, children: [source] }] },
				]),
				published: moment,
				modified: moment,
				authors: [],
				categories: [],
			};
		});
}
