import type { CalendarDay } from "../domain/calendar-day.ts";
import type { PictureFile } from "../domain/picture.ts";
import { type ArticleFields, articleSchema } from "../schemas/article.ts";
import type { ContentFile } from "./content-files.ts";
import { type BodyContent, readBody } from "./read-body.ts";
import { readCover } from "./read-cover.ts";
import { readMarkdownFile } from "./read-markdown-file.ts";
import type { FileRecord } from "./read-record.ts";
import type { Source } from "./source.ts";

/** An article by itself: its references to other files are not resolved yet. */
export interface ReadArticle {
	date: CalendarDay;
	slug: string;
	record: FileRecord<ArticleFields>;
	body: string;
	bodyLine: number;
	content: BodyContent;
	/** The cover's file, if there is a cover and its file is in order. */
	coverFile: PictureFile | undefined;
}

/** `undefined` if the front matter cannot be read; the body's faults are reported all the same. */
export async function readArticle(
	{ file, slug, date }: ContentFile & { date: CalendarDay },
	source: Source,
): Promise<ReadArticle | undefined> {
	const read = await readMarkdownFile({ file, schema: articleSchema }, source);
	if (!read) return undefined;
	const { body, bodyLine, record } = read;
	const content = await readBody({ file, body, bodyLine }, source);
	if (!record) return undefined;
	const coverFile = await readCover(record, source);
	return { date, slug, record, body, bodyLine, content, coverFile };
}
