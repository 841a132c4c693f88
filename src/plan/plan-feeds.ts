import { CORRECTIONS_PATH, FRONT_PATH, toColumnPath, toDistrictPath } from "../domain/addresses.ts";
import type { Article } from "../domain/article.ts";
import { compareNewestFirst } from "../domain/article-order.ts";
import { FEED_FORMATS, type FeedFormat, type FeedLink } from "../domain/feed-formats.ts";
import type { Instant } from "../domain/instant.ts";
import type { Paper } from "../domain/paper.ts";
import { toWebAddress } from "../domain/web-address.ts";
import { toArticleBody } from "../feeds/article-body.ts";
import { formatAtom } from "../feeds/atom.ts";
import type { Feed, FeedItem } from "../feeds/feed.ts";
import { type FeedPlace, toCorrectionItems, toFeedItem } from "../feeds/feed-items.ts";
import { formatJsonFeed } from "../feeds/json-feed.ts";
import { formatRss } from "../feeds/rss.ts";
import { formatCorrectionsDescription, formatFeedDescription } from "../strings/feed-words.ts";
import { INTERFACE } from "../strings/interface.ts";
import type { ShownBodies } from "./shown-bodies.ts";
import type { DocumentSource } from "./plan-documents.ts";
import { toFeedLink } from "./plan-lists.ts";
import type { PlannedDocument } from "./planned-document.ts";
import { renderOutletBody } from "./render-body.ts";

/** A feed holds its newest articles up to this many, and never a part of an edition. */
export const FEED_LENGTH = 100;

/** A list of the paper and what it shows. */
export interface FollowedList extends FeedLink {
	description: string;
	/** Newest first. */
	articles: readonly Article[];
}

/** The feeds of the paper, of every district and column, and of the corrections, in every format. */
export function planFeeds({ plan, root, bodies }: DocumentSource): PlannedDocument[] {
	const { paper } = plan.publication;
	const place: FeedPlace = { root, timeZone: paper.site.timeZone };
	const toItem = toItemMaker(place, bodies);
	const lists = toFollowedLists(paper).flatMap((list) =>
		planFormats({
			...{ list, paper, place, shown: list.articles },
			toItems: () => list.articles.map(toItem),
		}),
	);
	const articles = paper.editions.flatMap((edition) => edition.articles);
	const corrections = planFormats({
		...{ list: toCorrectionsList(paper), paper, place },
		shown: articles.filter((article) => article.corrections.length > 0),
		toItems: () => toCorrectionItems(articles, place),
	});
	return [...lists, ...corrections];
}

/** Every list of articles that can be followed. */
export function toFollowedLists({ site, editions, districts, columns }: Paper): FollowedList[] {
	const articles = editions.flatMap((edition) => edition.articles).sort(compareNewestFirst);
	const toList = (path: string, name: string, shown: readonly Article[]): FollowedList => ({
		...toFeedLink({ site, path, name }),
		description: formatFeedDescription({ paper: site.name, list: name }),
		articles: toNewestEditions(shown),
	});
	const inDistrict = Map.groupBy(
		articles.flatMap((article) => article.districts.map(({ id }) => ({ id, article }))),
		({ id }) => id,
	);
	const inColumn = Map.groupBy(articles, ({ column }) => column?.id);
	return [
		{ ...toList(FRONT_PATH, site.name, articles), title: site.name, description: site.description },
		...districts.map((district) => {
			const shown = (inDistrict.get(district.id) ?? []).map(({ article }) => article);
			return toList(toDistrictPath(district), district.name, shown);
		}),
		...columns.map((column) =>
			toList(toColumnPath(column), column.name, inColumn.get(column.id) ?? []),
		),
	];
}

function toCorrectionsList({ site }: Paper): FeedLink & { description: string } {
	return {
		...toFeedLink({ site, path: CORRECTIONS_PATH, name: INTERFACE.corrections }),
		description: formatCorrectionsDescription(site.name),
	};
}

/** The newest articles, up to the end of the edition in which `FEED_LENGTH` is reached. */
export function toNewestEditions(articles: readonly Article[]): readonly Article[] {
	const last = articles[FEED_LENGTH - 1];
	return last ? articles.filter(({ date }) => date >= last.date) : articles;
}

/** The same article stands in several feeds and is rendered once for all of them. */
function toItemMaker(place: FeedPlace, bodies: ShownBodies): (article: Article) => FeedItem {
	const made = new Map<Article, FeedItem>();
	return (article) => {
		const known = made.get(article) ?? makeItem(article, { place, bodies });
		made.set(article, known);
		return known;
	};
}

function makeItem(
	article: Article,
	{ place, bodies }: { place: FeedPlace; bodies: ShownBodies },
): FeedItem {
	const { root } = place;
	const change = toArticleBody(article, root);
	const html = renderOutletBody({ article, root, bodies }, change);
	return toFeedItem({ article, html, place });
}

interface FeedSource {
	list: FeedLink & { description: string };
	paper: Paper;
	place: FeedPlace;
	/** The articles that the items are made of. */
	shown: readonly Article[];
	toItems(): FeedItem[];
}

function planFormats({ list, paper, place, shown, toItems }: FeedSource): PlannedDocument[] {
	const { title, description, path } = list;
	const publisher = paper.site.name;
	return FEED_FORMATS.map(({ format, file }) => ({
		path: path + file,
		source: { title, description, path, publisher, place, shown, format },
		render() {
			const items = toItems();
			const self = toWebAddress(place.root, path + file);
			const address = toWebAddress(place.root, path);
			const updated = Math.max(0, ...items.map(({ modified }) => modified)) as Instant;
			return FORMATTERS[format]({ title, description, address, self, updated, items }, publisher);
		},
	}));
}

const FORMATTERS: Readonly<Record<FeedFormat, (feed: Feed, publisher: string) => string>> = {
	rss: formatRss,
	atom: formatAtom,
	json: formatJsonFeed,
};
