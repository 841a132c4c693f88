import type { Article } from "../domain/article.ts";
import type { StandingPage } from "../domain/paper.ts";
import { renderMarkdown } from "../markdown/render-markdown.ts";

/** The sanitised HTML of a body. `base` begins and ends with a slash. */
export function renderBody(
	{ body, file, pictures = [] }: Pick<StandingPage, "body" | "file"> & Partial<Article>,
	base: string,
): Promise<string> {
	return renderMarkdown(body, { base, file, pictures });
}
