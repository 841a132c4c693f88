import type { CalendarDay } from "../domain/calendar-day.ts";
import type { PictureFile } from "../domain/picture.ts";
import type { ArticleFields } from "../schemas/article.ts";
import type { ContentFile } from "./content-files.ts";
import type { BodyContent } from "./read-body.ts";

/** What the reader learned of an article's file in which nothing was wrong: plain data. */
export interface RememberedArticle {
	fields: ArticleFields;
	bodyDigest: string;
	bodyLength: number;
	bodyLine: number;
	content: BodyContent;
	coverFile?: PictureFile | undefined;
	/** Under which 来源 what it says about itself was found in order; absent if that was not asked yet. */
	checkedAs?: string | undefined;
	/** What the observer keeps of it. */
	note: unknown;
}

/** An article's file and its day. */
export type ArticleFile = ContentFile & { date: CalendarDay };

/** Spares the reader files that have not changed since it read them. */
export interface ReaderMemory {
	/** Hears of all files, and of the site's 来源, before the first is asked for. */
	prepare(files: readonly ArticleFile[], siteSource: string): Promise<void>;
	/** The bytes of a file that is to be kept: what is remembered is true of these. Throws if they cannot be had. */
	readBytes(file: string): Uint8Array;
	/** What is known of a file, if neither it nor a picture it shows has changed. */
	find(file: string): RememberedArticle | undefined;
	keep(file: string, article: RememberedArticle): void;
}
