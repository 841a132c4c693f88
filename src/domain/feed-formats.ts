/** The formats in which every list of the paper can be followed, with the file and the media type of each. */
export const FEED_FORMATS = [
	{ format: "rss", name: "RSS 2.0", file: "rss.xml", type: "application/rss+xml" },
	{ format: "atom", name: "Atom 1.0", file: "atom.xml", type: "application/atom+xml" },
	{ format: "json", name: "JSON Feed 1.1", file: "feed.json", type: "application/feed+json" },
] as const;

export type FeedFormat = (typeof FEED_FORMATS)[number]["format"];

/** A list that can be followed; its feeds lie beside its page. */
export interface FeedLink {
	/** The address of the list, from the site's root, without base. */
	path: string;
	title: string;
}
