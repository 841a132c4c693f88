import { strToU8, type Zippable, zipSync } from "fflate";
import { toPortableVariant } from "../../domain/picture.ts";
import { toDayParts } from "../../domain/calendar-day.ts";
import { formatXmlDocument } from "../xml.ts";
import { BOOK_FILES, type Book, toChapterName, toChapters, toPictureName } from "./book.ts";
import { toChapterAddresses } from "./book-tree.ts";
import { BOOK_STYLE } from "./book-style.ts";
import { formatChapter } from "./chapter.ts";
import { formatAbout, formatCover, formatNotices } from "./matter.ts";
import { formatNavigation, formatSections } from "./navigation.ts";
import { formatPackage } from "./package.ts";

/** Everything but the container's own files lies here. */
const FOLDER = "EPUB";

/** Zip's time has no zone; every file of the book is of the edition's day, so that the same book is the same bytes. */
type FileOptions = { level: 0 | 9; mtime: Date };

/** The book as one EPUB 3 file (container: OCF 3.2). */
export function formatBook(book: Book): Uint8Array {
	const { year, month, day } = toDayParts(book.edition.date);
	const mtime = new Date(year, month - 1, day);
	const stored: FileOptions = { level: 0, mtime };
	const packed: FileOptions = { level: 9, mtime };
	const files: Zippable = {
		// The first, uncompressed, so that a file's kind can be read off its beginning.
		mimetype: [strToU8("application/epub+zip"), stored],
		"META-INF/container.xml": [strToU8(formatContainer()), packed],
	};
	for (const [name, content] of toFiles(book)) {
		const isPicture = typeof content !== "string";
		const bytes = isPicture ? content : strToU8(content);
		files[`${FOLDER}/${name}`] = [bytes, isPicture ? stored : packed];
	}
	return zipSync(files);
}

function formatContainer(): string {
	return formatXmlDocument({
		name: "container",
		attributes: { version: "1.0", xmlns: "urn:oasis:names:tc:opendocument:xmlns:container" },
		children: [
			{
				name: "rootfiles",
				children: [
					{
						name: "rootfile",
						attributes: {
							"full-path": `${FOLDER}/${BOOK_FILES.package}`,
							"media-type": "application/oebps-package+xml",
						},
					},
				],
			},
		],
	});
}

function toFiles(book: Book): [name: string, content: string | Uint8Array][] {
	const { root } = book;
	const articles = toChapters(book).map(({ article }) => article);
	const chapters = toChapterAddresses(articles, root);
	return [
		[BOOK_FILES.package, formatPackage(book)],
		[BOOK_FILES.cover, formatCover(book)],
		[BOOK_FILES.navigation, formatNavigation(book)],
		...book.pages.flatMap((page) =>
			page.chapters.map((chapter, place): [string, string] => [
				toChapterName(chapter.article),
				formatChapter(chapter, { root, chapters, begins: place === 0 ? page.page : undefined }),
			]),
		),
		...(book.notices.length === 0
			? []
			: [[BOOK_FILES.notices, formatNotices(book)] satisfies [string, string]]),
		[BOOK_FILES.sections, formatSections(book)],
		[BOOK_FILES.about, formatAbout(book)],
		[BOOK_FILES.style, BOOK_STYLE],
		[BOOK_FILES.coverPicture, book.cover],
		...book.pictures.map(({ file, bytes }): [string, Uint8Array] => [
			toPictureName(toPortableVariant(file).path),
			bytes,
		]),
	];
}
