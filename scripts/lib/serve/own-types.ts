/** The media type of files whose names end so. */
export interface OwnType {
	type: string;
	/** After the dot. */
	ends: string;
}

// What not every server knows, or not on every machine.
export const BOOK: OwnType = { type: "application/epub+zip", ends: "epub" };
export const LETTER: OwnType = { type: "message/rfc822", ends: "eml" };
export const PLAIN_TEXT: OwnType = { type: "text/plain; charset=utf-8", ends: "txt" };
/** The search index: its program, and parts that it unpacks itself. */
export const SEARCH_PROGRAM: OwnType = { type: "application/octet-stream", ends: "pagefind" };
export const SEARCH_PART: OwnType = { type: "application/octet-stream", ends: "pf_*" };
