import type { Element, Nodes, Root } from "hast";
import { visit } from "unist-util-visit";

const HEADING = /^h[2-6]$/;
const NOT_A_WORD = /[^\p{Letter}\p{Number}]+/gu;
const EDGE_HYPHENS = /^-|-$/g;

/**
 * Gives every heading an id made of its text: 经费保障 → `section-经费保障`. The
 * prefix keeps it apart from the ids of the page and of the footnotes.
 */
export function rehypeHeadingIds() {
	return (tree: Root): void => {
		const taken = new Set<string>();
		visit(tree, "element", (node: Element) => {
			if (!HEADING.test(node.tagName) || node.properties["id"]) return;
			node.properties["id"] = toFreeId(`section-${toWords(toText(node))}`, taken);
		});
	};
}

function toWords(text: string): string {
	return text.toLowerCase().replace(NOT_A_WORD, "-").replace(EDGE_HYPHENS, "");
}

function toFreeId(wanted: string, taken: Set<string>): string {
	let id = wanted;
	for (let number = 2; taken.has(id); number++) id = `${wanted}-${number}`;
	taken.add(id);
	return id;
}

function toText(node: Nodes): string {
	if (node.type === "text") return node.value;
	// A footnote's mark is not part of the heading's words.
	if (!("children" in node) || (node.type === "element" && node.tagName === "sup")) return "";
	return node.children.map(toText).join("");
}
