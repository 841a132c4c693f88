/** A file of the site that is no page. */
export interface PlannedDocument {
	/** Its address from the site's root, without base: `/rss.xml`. */
	path: string;
	render(): string | Promise<string>;
}
