import { toEditionPath } from "../../domain/addresses.ts";
import { toPortableVariant } from "../../domain/picture.ts";
import { toWebAddress } from "../../domain/web-address.ts";
import { BOOK_WORDS, formatBookTitle } from "../../strings/book-words.ts";
import { formatXmlDocument, type XmlElement } from "../xml.ts";
import { BOOK_FILES, type Book, toChapterName, toChapters, toPictureName } from "./book.ts";

const XHTML = "application/xhtml+xml";

/** What the book does for readers who do not see it (EPUB Accessibility 1.1, 2.2; values of schema.org). */
const ACCESSIBILITY: readonly [property: string, value: string][] = [
	["schema:accessMode", "textual"],
	["schema:accessMode", "visual"],
	["schema:accessModeSufficient", "textual"],
	["schema:accessModeSufficient", "textual,visual"],
	["schema:accessibilityFeature", "alternativeText"],
	["schema:accessibilityFeature", "displayTransformability"],
	["schema:accessibilityFeature", "printPageNumbers"],
	["schema:accessibilityFeature", "readingOrder"],
	["schema:accessibilityFeature", "structuralNavigation"],
	["schema:accessibilityFeature", "tableOfContents"],
	["schema:accessibilityHazard", "none"],
	["schema:accessibilitySummary", BOOK_WORDS.accessibility],
];

interface Item {
	id: string;
	href: string;
	type: string;
	properties?: string;
	/** Whether it is read in its turn. */
	isRead: boolean;
}

/** The package document (EPUB 3.2, 3.4): what the book is, what is in it, in which order it is read. */
export function formatPackage(book: Book): string {
	const items = toItems(book);
	return formatXmlDocument({
		name: "package",
		attributes: {
			xmlns: "http://www.idpf.org/2007/opf",
			version: "3.0",
			"unique-identifier": "edition",
			"xml:lang": "zh-Hans",
		},
		children: [
			toMetadata(book),
			{ name: "manifest", children: items.map(toManifestItem) },
			{
				name: "spine",
				children: items
					.filter(({ isRead }) => isRead)
					.map(({ id }) => ({ name: "itemref", attributes: { idref: id } })),
			},
		],
	});
}

function toMetadata({ site, root, edition, modified }: Book): XmlElement {
	const { date, serialNumber } = edition;
	const title = formatBookTitle({ paper: site.name, date });
	return {
		name: "metadata",
		attributes: { "xmlns:dc": "http://purl.org/dc/elements/1.1/" },
		children: [
			toText("dc:identifier", toWebAddress(root, toEditionPath(date)), { id: "edition" }),
			toText("dc:title", title),
			toText("dc:language", "zh-Hans"),
			toText("dc:creator", site.name),
			...(site.publisher === undefined ? [] : [toText("dc:publisher", site.publisher)]),
			toText("dc:date", date),
			toText("dc:type", "newspaper"),
			toText("dc:source", toWebAddress(root, toEditionPath(date))),
			toMeta("dcterms:modified", new Date(modified).toISOString().replace(/\.\d+Z$/, "Z")),
			toMeta("belongs-to-collection", site.name, { id: "paper" }),
			toMeta("collection-type", "series", { refines: "#paper" }),
			...(serialNumber === undefined
				? []
				: [toMeta("group-position", String(serialNumber), { refines: "#paper" })]),
			...ACCESSIBILITY.map(([property, value]) => toMeta(property, value)),
			// What readers before EPUB 3 look for to show a cover.
			{ name: "meta", attributes: { name: "cover", content: "cover-picture" } },
		],
	};
}

function toText(name: string, text: string, attributes: Record<string, string> = {}): XmlElement {
	return { name, attributes, children: [text] };
}

function toMeta(
	property: string,
	value: string,
	attributes: Record<string, string> = {},
): XmlElement {
	return { name: "meta", attributes: { property, ...attributes }, children: [value] };
}

function toItems(book: Book): Item[] {
	const { cover, coverPicture, navigation, notices, sections, about, style } = BOOK_FILES;
	const toPage = (id: string, href: string, properties?: string): Item => ({
		id,
		href,
		type: XHTML,
		isRead: true,
		...(properties && { properties }),
	});
	return [
		toPage("cover", cover),
		toPage("contents", navigation, "nav"),
		...toChapters(book).map(({ article }) => toPage(`a-${article.slug}`, toChapterName(article))),
		...(book.notices.length === 0 ? [] : [toPage("notices", notices)]),
		toPage("sections", sections),
		toPage("about", about),
		{ id: "style", href: style, type: "text/css", isRead: false },
		{
			id: "cover-picture",
			href: coverPicture,
			type: "image/png",
			properties: "cover-image",
			isRead: false,
		},
		...book.pictures.map(({ file }, place): Item => ({
			id: `picture-${place + 1}`,
			href: toPictureName(toPortableVariant(file).path),
			type: "image/jpeg",
			isRead: false,
		})),
	];
}

function toManifestItem({ id, href, type, properties }: Item): XmlElement {
	return {
		name: "item",
		attributes: { id, href, "media-type": type, ...(properties && { properties }) },
	};
}
