import type { Element, ElementContent, Properties, Root, RootContent } from "hast";
import { type PictureFile, toPictureVariants, toPortableVariant } from "../domain/picture.ts";
import { type SiteRoot, toWebAddress } from "../domain/web-address.ts";
import { toElement } from "./element.ts";

/** Inline styles by the name of the element; elements without an entry get none. */
export type StyleTable = Readonly<Record<string, string>>;

/** Elements that mail programs and the 公众号 editor do not know, and what stands for them. */
const PLAIN_NAMES: Readonly<Record<string, string>> = {
	section: "div",
	figure: "div",
	figcaption: "p",
};

const KEPT_PROPERTIES: Readonly<Record<string, readonly string[]>> = {
	a: ["href"],
	// Without a height of its own a picture keeps its shape at any width.
	img: ["src", "alt"],
	ol: ["start"],
	td: ["align", "colSpan"],
	th: ["align", "colSpan"],
};

export interface StyledSource {
	/** What the tree shows; their JPEGs take the place of the WebP files. */
	pictures: readonly PictureFile[];
	root: SiteRoot;
	styles: StyleTable;
}

/** A copy of a body that needs no style sheet: inline styles, and nothing that serves only the page. */
export function toStyledTree(tree: Root, source: StyledSource): Root {
	const { children } = toPortableTree(tree, source);
	return { type: "root", children: children.map((child) => toStyledNode(child, source.styles)) };
}

export interface PortableSource extends Pick<StyledSource, "pictures" | "root"> {
	/** Where the outlet finds a picture, by its path from the site's root; its whole address by default. */
	toSource?: (path: string) => string;
}

/** A copy of a tree in which the JPEG of each picture stands for its WebP files. */
export function toPortableTree(
	tree: Root,
	{ pictures, root, toSource = (path) => toWebAddress(root, path) }: PortableSource,
): Root {
	const portable = new Map(
		pictures.flatMap((picture) => {
			const { path, width, height } = toPortableVariant(picture);
			const properties = { src: toSource(path), width, height };
			return toPictureVariants(picture).map(
				(variant) => [toWebAddress(root, variant.path), properties] as const,
			);
		}),
	);
	const change = (node: RootContent): RootContent => {
		if (node.type !== "element") return node;
		const children = node.children.map((child) => change(child) as ElementContent);
		if (node.tagName !== "img") return { ...node, children };
		const picture = portable.get(String(node.properties["src"]));
		if (!picture) throw new Error(`No picture file for ${String(node.properties["src"])}`);
		const { srcSet, sizes, ...properties } = node.properties;
		return { ...node, properties: { ...properties, ...picture } };
	};
	return { type: "root", children: tree.children.map(change) };
}

function toStyledNode(node: RootContent, styles: StyleTable): RootContent {
	if (node.type !== "element") return node;
	if (node.tagName === "ruby") return { type: "text", value: toRubyText(node) };
	if (isFootnotesLabel(node)) return toElement("hr", toStyle("hr", styles));
	const { tagName, properties, children } = node;
	const style = toStyle(tagName, styles);
	const content = children.map((child) => toStyledNode(child, styles) as ElementContent);
	return toElement(
		PLAIN_NAMES[tagName] ?? tagName,
		{ ...toKept(tagName, properties), ...style },
		content,
	);
}

/** 单（shàn）: the marks in `rp` stand around the reading where nothing shows it above. */
function toRubyText(node: RootContent): string {
	if (node.type === "text") return node.value;
	return node.type === "element" ? node.children.map(toRubyText).join("") : "";
}

/** A rule says the same in less space, and without a heading among the headings of a letter. */
function isFootnotesLabel({ properties }: Element): boolean {
	return properties["id"] === "footnote-label";
}

function toKept(tagName: string, properties: Properties): Properties {
	const kept = KEPT_PROPERTIES[tagName] ?? [];
	return Object.fromEntries(Object.entries(properties).filter(([name]) => kept.includes(name)));
}

function toStyle(tagName: string, styles: StyleTable): Properties {
	const style = styles[tagName];
	return style === undefined ? {} : { style };
}
