import type { ElementContent } from "hast";
import { BOOK_WORDS } from "../../strings/book-words.ts";
import { formatPageName } from "../../strings/format.ts";
import { INTERFACE } from "../../strings/interface.ts";
import { toElement } from "../element.ts";
import { BOOK_FILES, type Book, type Chapter, toChapterName, toChapters } from "./book.ts";
import { toPageBreakId } from "./chapter.ts";
import { formatXhtml } from "./xhtml.ts";

/** The navigation document (EPUB 3.2, 5.4): contents by page, the pages of print, landmarks. */
export function formatNavigation(book: Book): string {
	const content = [
		toNavigation({ type: "toc", title: BOOK_WORDS.contents, items: toContents(book) }),
		toNavigation({ type: "page-list", title: BOOK_WORDS.pageList, items: toPageList(book) }),
		toNavigation({ type: "landmarks", title: BOOK_WORDS.landmarks, items: toLandmarks(book) }),
	];
	return formatXhtml({ title: BOOK_WORDS.contents, content });
}

function toNavigation({
	type,
	title,
	items,
}: {
	type: string;
	title: string;
	items: readonly ElementContent[];
}): ElementContent {
	const properties = { epubType: type, role: type === "toc" ? "doc-toc" : undefined };
	return toElement("nav", type === "toc" ? properties : { ...properties, hidden: true }, [
		toElement(type === "toc" ? "h1" : "h2", {}, [title]),
		toElement("ol", {}, items),
	]);
}

function toContents({ pages, notices }: Book): ElementContent[] {
	return [
		toItem(BOOK_WORDS.cover, BOOK_FILES.cover),
		...pages.map(({ page, chapters }) =>
			toElement("li", {}, [
				toElement("a", { href: toChapterName(getFirst(chapters).article) }, [formatPageName(page)]),
				toElement("ol", {}, chapters.map(toChapterItem)),
			]),
		),
		...(notices.length === 0 ? [] : [toItem(INTERFACE.notices, BOOK_FILES.notices)]),
		toItem(BOOK_WORDS.sections, BOOK_FILES.sections),
		toItem(BOOK_WORDS.aboutTitle, BOOK_FILES.about),
	];
}

function toPageList({ pages }: Book): ElementContent[] {
	return pages.map(({ page, chapters }) =>
		toItem(String(page.number), toPageBreakHref(chapters, page.number)),
	);
}

function toLandmarks({ pages }: Book): ElementContent[] {
	const [first] = pages.flatMap(({ chapters }) => chapters);
	return [
		toItem(BOOK_WORDS.cover, BOOK_FILES.cover, "cover"),
		toItem(BOOK_WORDS.contents, BOOK_FILES.navigation, "toc"),
		...(first ? [toItem(BOOK_WORDS.begin, toChapterName(first.article), "bodymatter")] : []),
	];
}

function toPageBreakHref(chapters: readonly Chapter[], page: number): string {
	return `${toChapterName(getFirst(chapters).article)}#${toPageBreakId(page)}`;
}

function getFirst([first]: readonly Chapter[]): Chapter {
	if (!first) throw new Error("A page without articles is no part of a book");
	return first;
}

function toChapterItem({ article }: Chapter): ElementContent {
	return toItem(article.title, toChapterName(article));
}

function toItem(label: string, href: string, type?: string): ElementContent {
	return toElement("li", {}, [toElement("a", { href, epubType: type }, [label])]);
}

/** The edition's articles by column and by district. */
export function formatSections(book: Book): string {
	const chapters = toChapters(book);
	const lists = [
		{
			title: BOOK_WORDS.columns,
			groups: toGroups(chapters, ({ article }) => (article.column ? [article.column] : [])),
		},
		{
			title: BOOK_WORDS.districts,
			groups: toGroups(chapters, ({ article }) => article.districts),
		},
	].filter(({ groups }) => groups.size > 0);
	const content = [
		toElement("h1", {}, [BOOK_WORDS.sections]),
		...lists.flatMap(({ title, groups }) => [
			toElement("h2", {}, [title]),
			...[...groups].flatMap(([name, members]) => [
				toElement("h3", {}, [name]),
				toElement("ul", {}, members.map(toChapterItem)),
			]),
		]),
	];
	return formatXhtml({ title: BOOK_WORDS.sections, type: "backmatter", content });
}

/** By the name of what they belong to, in the order of first appearance. */
function toGroups(
	chapters: readonly Chapter[],
	toSubjects: (chapter: Chapter) => readonly { name: string }[],
): ReadonlyMap<string, Chapter[]> {
	const groups = new Map<string, Chapter[]>();
	for (const chapter of chapters) {
		for (const { name } of toSubjects(chapter)) {
			groups.set(name, [...(groups.get(name) ?? []), chapter]);
		}
	}
	return groups;
}
