import type { ArticleFile } from "./article-file.ts";

/** A mark that was changed, where, and between which words. */
export interface Change {
	file: string;
	/** Of the input, from 1. */
	line: number;
	before: string;
	after: string;
	context: string;
}

export function listChanges(articles: readonly ArticleFile[]): Change[] {
	return articles.flatMap(({ file, story }) =>
		story.changes.map(({ line, before, after, context }) => ({
			file,
			line,
			before,
			after,
			context,
		})),
	);
}
