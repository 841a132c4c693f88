import type { PictureFile } from "../domain/picture.ts";
import { renderMarkdown } from "../markdown/render-markdown.ts";

export interface Body {
	/** Markdown. */
	body: string;
	file: string;
	pictures?: readonly PictureFile[];
}

/** The sanitised HTML of a body. `base` begins and ends with a slash. */
export function renderBody({ body, file, pictures = [] }: Body, base: string): Promise<string> {
	return renderMarkdown(body, { base, file, pictures });
}
