import type { EditionFacts } from "./edition-facts.ts";
import type { FeedLink } from "./feed-formats.ts";
import type { PageParts } from "./page-parts.ts";
import type { Site } from "./site.ts";

/** What surrounds the content of every page. */
export interface Frame {
	site: Site;
	/** The page's own address, from the site's root, without base. */
	path: string;
	/** The edition the page belongs to; pages of no edition have none, so that a new edition does not change them. */
	edition?: EditionFacts | undefined;
	/** The list that the page shows, if readers can follow it. */
	feed?: FeedLink | undefined;
	/** The drawn picture of a link to the page, from the site's root, if it has one of its own. */
	cardPath?: string | undefined;
	/** What the page tells machines (JSON-LD), safe inside a `<script>`; added when the page is written. */
	graph?: string | undefined;
	/** What the pages that are rendered with this one have in common; given when the page is written. */
	parts?: PageParts | undefined;
}

/** The frame of a page that belongs to an edition. */
export interface EditionFrame extends Frame {
	edition: EditionFacts;
}
