/** A file of the site that is no page. */
export interface PlannedDocument {
	/** Its address from the site's root, without base: `/rss.xml`. */
	path: string;
	/** What it says, as plain data, if to write it takes long: documents with equal sources are equal. */
	source?: unknown;
	render(): DocumentContent | Promise<DocumentContent>;
}

/** Text, or the bytes of a file that is no text. */
export type DocumentContent = string | Uint8Array;
