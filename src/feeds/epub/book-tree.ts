import type { Element, ElementContent, Properties, RootContent } from "hast";
import { toArticlePath } from "../../domain/addresses.ts";
import type { Article } from "../../domain/article.ts";
import { type SiteRoot, toWebAddress } from "../../domain/web-address.ts";
import type { BodyTree } from "../absolute-tree.ts";
import { toPortableTree } from "../styled-tree.ts";
import { toChapterName, toPictureName } from "./book.ts";

/** What a book reader understands; the rest serves the page only. */
const KEPT: readonly string[] = [
	...["href", "src", "alt", "title", "width", "height", "start", "scope", "colSpan", "id"],
	"className",
];

/** The footnotes' parts, by the vocabulary of EPUB and that of DPUB-ARIA. */
const FOOTNOTE_PARTS: readonly [property: string, attributes: Properties][] = [
	["dataFootnoteRef", { epubType: "noteref", role: "doc-noteref" }],
	["dataFootnoteBackref", { role: "doc-backlink" }],
	["dataFootnotes", { epubType: "endnotes", role: "doc-endnotes" }],
];

export interface BookTreeSource {
	article: Article;
	root: SiteRoot;
	/** Whole addresses of the book's articles, and their files. */
	chapters: ReadonlyMap<string, string>;
}

/** Whole addresses of articles and the names of their files in the book. */
export function toChapterAddresses(
	articles: readonly Article[],
	root: SiteRoot,
): ReadonlyMap<string, string> {
	return new Map(
		articles.map((article) => [toWebAddress(root, toArticlePath(article)), toChapterName(article)]),
	);
}

/** A copy of a body for a book: its pictures lie in the book, and links to the book's articles stay in it. */
export function toBookTree(
	tree: BodyTree,
	{ article, root, chapters }: BookTreeSource,
): ElementContent[] {
	const { pictures } = article;
	const portable = toPortableTree(tree, { pictures, root, toSource: toPictureName });
	const own = toWebAddress(root, toArticlePath(article));
	const toHref = (href: string) => {
		const [address = "", fragment] = href.split("#");
		const anchor = fragment === undefined ? "" : `#${fragment}`;
		if (address === own && anchor !== "") return anchor;
		const chapter = chapters.get(address);
		return chapter === undefined ? href : chapter + anchor;
	};
	return portable.children
		.map((node) => toBookNode(node, toHref))
		.filter((node) => node.type !== "doctype");
}

function toBookNode(node: RootContent, toHref: (href: string) => string): RootContent {
	if (node.type !== "element") return node;
	const children = node.children.map((child) => toBookNode(child, toHref) as ElementContent);
	const { href } = node.properties;
	const properties = {
		...toKept(node),
		...(typeof href === "string" && { href: toHref(href) }),
		...toFootnotePart(node),
	};
	return { ...node, properties, children };
}

function toKept({ properties }: Element): Properties {
	return Object.fromEntries(Object.entries(properties).filter(([name]) => KEPT.includes(name)));
}

function toFootnotePart({ properties }: Element): Properties {
	return FOOTNOTE_PARTS.find(([property]) => property in properties)?.[1] ?? {};
}
