import { generateAtomFeed } from "feedsmith";
import { type Feed, FEED_LANGUAGE, type FeedItem } from "./feed.ts";

/** Atom 1.0 (RFC 4287) with the full text. `publisher` signs what nobody else signs. */
export function formatAtom(feed: Feed, publisher: string): string {
	const { title, description, address, self, updated, items } = feed;
	return generateAtomFeed(
		{
			id: address,
			title: { value: title },
			subtitle: { value: description },
			updated: new Date(updated),
			authors: [{ name: publisher }],
			links: [
				{ href: self, rel: "self", type: "application/atom+xml" },
				{ href: address, rel: "alternate", type: "text/html", hreflang: FEED_LANGUAGE },
			],
			entries: items.map(toEntry),
			xml: { lang: FEED_LANGUAGE },
		},
		{ strict: true },
	);
}

function toEntry(item: FeedItem) {
	return {
		id: item.address,
		title: { value: item.title },
		summary: { value: item.summary },
		content: { type: "html", value: item.html },
		published: new Date(item.published),
		updated: new Date(item.modified),
		authors: item.authors.map(({ name, address }) => ({ name, uri: address })),
		categories: item.categories.map((term) => ({ term })),
		links: [{ href: item.address, rel: "alternate", type: "text/html" }],
	};
}
