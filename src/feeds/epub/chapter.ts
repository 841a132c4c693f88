import type { ElementContent } from "hast";
import { toArticlePath } from "../../domain/addresses.ts";
import type { Article } from "../../domain/article.ts";
import { type Picture, toPortableVariant } from "../../domain/picture.ts";
import { type SiteRoot, toWebAddress } from "../../domain/web-address.ts";
import { BOOK_WORDS } from "../../strings/book-words.ts";
import { formatByline } from "../../strings/byline-text.ts";
import { formatCorrectionHead } from "../../strings/feed-words.ts";
import { formatDay, formatPageName, formatPictureWords } from "../../strings/format.ts";
import { toElement } from "../element.ts";
import { type BookPage, type Chapter, toPictureName } from "./book.ts";
import { toBookTree } from "./book-tree.ts";
import { formatXhtml } from "./xhtml.ts";

export interface ChapterSource {
	root: SiteRoot;
	/** See `toChapterAddresses`. */
	chapters: ReadonlyMap<string, string>;
	/** The page of print that begins with this article. */
	begins?: BookPage["page"] | undefined;
}

/** The id of the place where a page of print begins. */
export function toPageBreakId(page: number): string {
	return `print-page-${page}`;
}

/** An article as a content document. */
export function formatChapter(
	{ article, body }: Chapter,
	{ root, chapters, begins }: ChapterSource,
): string {
	const { title, cover, corrections } = article;
	const address = toWebAddress(root, toArticlePath(article));
	const content = toElement("section", { epubType: "chapter", ariaLabelledby: "title" }, [
		begins && toPageBreak(begins),
		toHead(article),
		cover && toCover(cover),
		...toBookTree(body, { article, root, chapters }),
		...corrections.flatMap(({ date, text }) => [
			toElement("h2", {}, [formatCorrectionHead(formatDay(date))]),
			toElement("p", {}, [text]),
		]),
		toElement("p", { className: ["web"] }, [
			toElement("a", { href: address }, [BOOK_WORDS.onTheWeb]),
		]),
	]);
	return formatXhtml({ title, type: "bodymatter", content: [content] });
}

function toPageBreak(page: BookPage["page"]): ElementContent {
	return toElement("p", { className: ["page-name"] }, [
		toElement("span", {
			id: toPageBreakId(page.number),
			epubType: "pagebreak",
			role: "doc-pagebreak",
			ariaLabel: String(page.number),
		}),
		formatPageName(page),
	]);
}

function toHead(article: Article): ElementContent {
	const { column, kicker, title, subtitle } = article;
	const toLine = (name: string, text: string | undefined) =>
		text === undefined ? undefined : toElement("p", { className: [name] }, [text]);
	return toElement("header", {}, [
		toLine("column", column && `【${column.name}】`),
		toLine("kicker", kicker),
		toElement("h1", { id: "title" }, [title]),
		toLine("subtitle", subtitle),
		toLine("byline", formatByline(article)),
	]);
}

function toCover(picture: Picture): ElementContent {
	const { file, alt } = picture;
	const { path, width, height } = toPortableVariant(file);
	return toElement("figure", {}, [
		toElement("img", { src: toPictureName(path), alt, width, height }),
		toElement("figcaption", {}, [formatPictureWords(picture)]),
	]);
}
