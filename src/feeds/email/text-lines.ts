import type { Element, ElementContent, Root, RootContent } from "hast";
import { LETTER_WORDS } from "../../strings/letter-words.ts";

const BLOCKS: ReadonlySet<string> = new Set([
	...["blockquote", "div", "figcaption", "figure", "h2", "h3", "h4", "h5", "h6", "hr", "li", "ol"],
	...["p", "pre", "section", "table", "tbody", "thead", "tr", "ul"],
]);

/** A body as plain text, one paragraph to a line; pictures are told by their description, links by their address. */
export function toTextLines({ children }: Root): string[] {
	return toBlocks(children).filter((line) => line.trim() !== "");
}

function toBlocks(nodes: readonly RootContent[]): string[] {
	const lines: string[] = [];
	let open = "";
	for (const node of nodes) {
		if (node.type === "element" && BLOCKS.has(node.tagName)) {
			lines.push(open.trim(), ...toBlock(node));
			open = "";
		} else {
			open += toInline(node);
		}
	}
	return [...lines, ...open.trim().split("\n")];
}

function toBlock(element: Element): string[] {
	const { tagName, children, properties } = element;
	switch (tagName) {
		case "hr":
			return ["* * *"];
		case "tr":
			return [children.filter(isElement).map(toInline).join("　|　")];
		case "ul":
			return toItems(children, () => "· ");
		case "ol": {
			const start = Number(properties["start"] ?? 1);
			return toItems(children, (place) => `${start + place}. `);
		}
		case "blockquote":
			return toBlocks(children).map((line) => (line === "" ? "" : `> ${line}`));
		case "p":
			return toInline(element).trim().split("\n");
		case "pre":
			return toInline(element).split("\n");
		default:
			return toBlocks(children);
	}
}

function toItems(children: readonly ElementContent[], toMark: (place: number) => string): string[] {
	return children.filter(isElement).flatMap((item, place) => {
		const [first = "", ...rest] = toBlocks(item.children).filter((line) => line !== "");
		return [toMark(place) + first, ...rest.map((line) => `  ${line}`)];
	});
}

function isElement(node: ElementContent): node is Element {
	return node.type === "element";
}

function toInline(node: RootContent): string {
	if (node.type === "text") return node.value;
	if (node.type !== "element") return "";
	const { tagName, properties, children } = node;
	const text = children.map(toInline).join("");
	switch (tagName) {
		case "br":
			return "\n";
		case "img":
			return `［${LETTER_WORDS.pictureMark}：${String(properties["alt"])}］`;
		case "a":
			return toLinkText(node, text);
		case "sup":
			return text;
		default:
			return text;
	}
}

function toLinkText({ properties }: Element, text: string): string {
	if ("dataFootnoteBackref" in properties) return "";
	if ("dataFootnoteRef" in properties) return `［${text}］`;
	const address = String(properties["href"]);
	return address === text ? text : `${text}（${address}）`;
}
