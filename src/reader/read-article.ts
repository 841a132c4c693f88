import type { CalendarDay } from "../domain/calendar-day.ts";
import type { Article } from "../domain/article.ts";
import type { PictureFile } from "../domain/picture.ts";
import { type ArticleFields, articleSchema } from "../schemas/article.ts";
import { type BodyContent, readBody } from "./read-body.ts";
import { findPlaceAgain, readBodyAgain } from "./read-again.ts";
import { readCover } from "./read-cover.ts";
import { readMarkdownFile } from "./read-markdown-file.ts";
import type { FileRecord } from "./read-record.ts";
import type { ArticleFile, RememberedArticle } from "./reader-memory.ts";
import type { Source } from "./source.ts";
import { toBodyText } from "./to-body-text.ts";

/** An article by itself: its references to other files are not resolved yet. */
export interface ReadArticle extends Pick<Article, "bodyDigest" | "bodyLength" | "bodyLine"> {
	date: CalendarDay;
	slug: string;
	record: FileRecord<ArticleFields>;
	getBody(): string;
	content: BodyContent;
	/** The cover's file, if there is a cover and its file is in order. */
	coverFile: PictureFile | undefined;
	/** See `RememberedArticle`. */
	checkedAs: string | undefined;
}

/** `undefined` if the front matter cannot be read; the body's faults are reported all the same. */
export async function readArticle(
	article: ArticleFile,
	source: Source,
): Promise<ReadArticle | undefined> {
	const known = source.memory?.find(article.file);
	if (!known) return readNewArticle(article, source);
	source.observer?.onRemembered?.(article.file, known.note);
	return recallArticle(article, { known, source });
}

/** What is to be remembered of an article; `undefined` if something was wrong with it. */
export function toRemembered(
	{ record, getBody: _, date: __, slug: ___, ...read }: ReadArticle,
	source: Source,
): RememberedArticle | undefined {
	if (source.isFaulty(record.file)) return undefined;
	const note = source.observer ? source.observer.toNote?.(record.file) : null;
	return note === undefined ? undefined : { ...read, fields: record.value, note };
}

async function readNewArticle(
	{ file, slug, date }: ArticleFile,
	source: Source,
): Promise<ReadArticle | undefined> {
	const read = readMarkdownFile({ file, schema: articleSchema }, toKeeping(source));
	if (!read) return undefined;
	const { body, bodyLine, record } = read;
	const content = await readBody({ file, body, bodyLine }, source);
	if (!record) return undefined;
	const coverFile = await readCover(record, source);
	const { bodyDigest, bodyLength } = toBodyText(body);
	const { contentDirectory } = source;
	return {
		...{ date, slug, record, content, coverFile, bodyDigest, bodyLength, bodyLine },
		// A build reads bodies when they are shown, so that it never holds them all.
		getBody: source.memory
			? () => readBodyAgain({ contentDirectory, file, bodyDigest })
			: () => body,
		checkedAs: undefined,
	};
}

/** What is remembered of a file has to be true of the bytes that were read. */
function toKeeping(source: Source): Source {
	const { memory } = source;
	return memory ? { ...source, readBytes: memory.readBytes } : source;
}

function recallArticle(
	{ file, slug, date }: ArticleFile,
	{ known, source: { contentDirectory } }: { known: RememberedArticle; source: Source },
): ReadArticle {
	const { fields, content, coverFile, bodyDigest, bodyLength, bodyLine, checkedAs } = known;
	return {
		...{ date, slug, content, coverFile, bodyDigest, bodyLength, bodyLine, checkedAs },
		record: {
			file,
			value: fields,
			place: (...field) => findPlaceAgain({ contentDirectory, file })(...field),
		},
		getBody: () => readBodyAgain({ contentDirectory, file, bodyDigest }),
	};
}
