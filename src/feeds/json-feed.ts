import { generateJsonFeed } from "feedsmith";
import { type Feed, FEED_LANGUAGE, type FeedItem } from "./feed.ts";

/** JSON Feed 1.1 with the full text. */
export function formatJsonFeed(feed: Feed): string {
	const { title, description, address, self, items } = feed;
	const document = generateJsonFeed(
		{
			title,
			description,
			home_page_url: address,
			feed_url: self,
			language: FEED_LANGUAGE,
			items: items.map(toItem),
		},
		{ strict: true },
	);
	return `${JSON.stringify(document, undefined, "\t")}\n`;
}

function toItem(item: FeedItem) {
	return {
		id: item.address,
		url: item.address,
		title: item.title,
		summary: item.summary,
		content_html: item.html,
		date_published: new Date(item.published),
		date_modified: new Date(item.modified),
		authors: item.authors.map(({ name, address }) => ({ name, url: address })),
		tags: [...item.categories],
		language: FEED_LANGUAGE,
		...(item.picture === undefined ? {} : { image: item.picture }),
	};
}
