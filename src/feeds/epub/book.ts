import type { Article } from "../../domain/article.ts";
import type { Notice, Page } from "../../domain/edition.ts";
import type { EditionFacts } from "../../domain/edition-facts.ts";
import type { Instant } from "../../domain/instant.ts";
import type { PictureFile } from "../../domain/picture.ts";
import type { Site } from "../../domain/site.ts";
import type { SiteRoot } from "../../domain/web-address.ts";
import type { BodyTree } from "../absolute-tree.ts";

/** An edition as a book: every published article and notice, and no advertisement. */
export interface Book {
	site: Site;
	root: SiteRoot;
	edition: EditionFacts;
	/** When the newest of its articles was last changed for its readers. */
	modified: Instant;
	/** Pages that have articles. */
	pages: readonly BookPage[];
	notices: readonly Notice[];
	/** A PNG. */
	cover: Uint8Array;
	/** Every picture that an article shows, each once. */
	pictures: readonly { file: PictureFile; bytes: Uint8Array }[];
}

export interface BookPage {
	page: Page;
	/** In reading order. */
	chapters: readonly Chapter[];
}

export interface Chapter {
	article: Article;
	/** The body, every address in it whole. */
	body: BodyTree;
}

/** Every article, in reading order. */
export function toChapters({ pages }: Pick<Book, "pages">): Chapter[] {
	return pages.flatMap(({ chapters }) => chapters);
}

/** The name of an article's file. */
export function toChapterName({ slug }: Pick<Article, "slug">): string {
	return `${slug}.xhtml`;
}

/** The names of the book's own files; the name of no article has a capital in it. */
export const BOOK_FILES = {
	package: "Package.opf",
	navigation: "Contents.xhtml",
	sections: "Sections.xhtml",
	cover: "Cover.xhtml",
	coverPicture: "Cover.png",
	notices: "Notices.xhtml",
	about: "About.xhtml",
	style: "Style.css",
} as const;

/** Where a picture lies in the book; `path` is the one of `toPortableVariant`. */
export function toPictureName(path: string): string {
	return `pictures/${path.slice(path.lastIndexOf("/") + 1)}`;
}
