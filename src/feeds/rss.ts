import { generateRssFeed } from "feedsmith";
import { FEED_LANGUAGE, type Feed, type FeedItem } from "./feed.ts";

/** RSS 2.0 with the full text, every author and the feed's own address. */
export function formatRss(feed: Feed): string {
	const { title, description, address, self, updated, items } = feed;
	return generateRssFeed(
		{
			title,
			description,
			link: address,
			language: FEED_LANGUAGE.toLowerCase(),
			lastBuildDate: new Date(updated),
			atom: { links: [{ href: self, rel: "self", type: "application/rss+xml" }] },
			items: items.map(toItem),
		},
		{ strict: true },
	);
}

function toItem(item: FeedItem) {
	return {
		title: item.title,
		link: item.address,
		description: item.summary,
		guid: { value: item.address, isPermaLink: true },
		pubDate: new Date(item.published),
		categories: item.categories.map((name) => ({ name })),
		dc: { creators: item.authors.map(({ name }) => name) },
		content: { encoded: item.html },
		...(item.modified === item.published ? {} : { atom: { updated: new Date(item.modified) } }),
	};
}
