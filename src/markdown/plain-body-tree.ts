import type { Element, Root, RootContent, Text } from "hast";
import type { PlainBlock } from "./plain-blocks.ts";
import { rehypeHeadingIds } from "./rehype-heading-ids.ts";

const nameHeadings = rehypeHeadingIds();

/** The tree that `toBodyTree` makes of a body of these blocks, whatever the context. */
export function toPlainBodyTree(blocks: readonly PlainBlock[]): Root {
	const children = blocks.flatMap((block, index): RootContent[] =>
		index === 0 ? [toElement(block)] : [toText("\n"), toElement(block)],
	);
	const data = { quirksMode: false };
	const tree: Root = { type: "root", children, data, position: undefined };
	if (blocks.some(({ depth }) => depth > 0)) nameHeadings(tree);
	return tree;
}

function toElement({ depth, text }: PlainBlock): Element {
	const tagName = depth === 0 ? "p" : `h${depth}`;
	const children = [toText(text)];
	return { type: "element", tagName, properties: {}, children, position: undefined };
}

function toText(value: string): Text {
	return { type: "text", value, position: undefined };
}
