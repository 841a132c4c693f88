import type { Nodes, Root } from "mdast";
import { parseMarkdown } from "./parse-markdown.ts";
import { toInlineText } from "./to-inline-text.ts";

/** The text of a body without markup; see `toPlainTextOfTree`. */
export function toPlainText(body: string): string {
	return toPlainTextOfTree(parseMarkdown(body));
}

/**
 * The running text of a tree from `parseMarkdown`: one line per paragraph,
 * heading, list item or table row; no pictures, captions, footnote marks, HTML
 * or link definitions.
 */
export function toPlainTextOfTree(tree: Root): string {
	return toLines(tree)
		.map((line) => line.trim())
		.filter((line) => line !== "")
		.join("\n");
}

function toLines(node: Nodes): string[] {
	switch (node.type) {
		case "figure":
			return [];
		case "paragraph":
		case "heading":
			return [toInlineText(node)];
		case "tableRow":
			return [node.children.map(toInlineText).join(" ")];
		case "code":
			return [node.value];
		default:
			return "children" in node ? node.children.flatMap(toLines) : [];
	}
}
