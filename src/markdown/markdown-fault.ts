/** A fault in a body; the reader adds the file and the line on which the body begins. */
export interface MarkdownFault {
	/** Permanent id in kebab-case: `html-in-body`. */
	rule: string;
	/** From 1, counted from the first line of the body. */
	line: number;
	/** From 1, in UTF-16 code units. */
	column: number;
	message: string;
	hint?: string | undefined;
}
