import type { PictureFile } from "../domain/picture.ts";

/** What rendering a body needs to know besides the body. */
export interface MarkdownContext {
	/** The path the site is served under; begins and ends with `/`. */
	base: string;
	/** The checked files of every picture in the body. */
	pictures: readonly PictureFile[];
	/** Relative to the content folder, for messages. */
	file: string;
}
