import type { Nodes } from "mdast";

/** The text within one paragraph, heading, cell or piece of it, without markup, readings and footnote marks. */
export function toInlineText(node: Nodes): string {
	if (node.type === "text" || node.type === "inlineCode" || node.type === "ruby") return node.value;
	if (node.type === "break") return " ";
	return "children" in node ? node.children.map(toInlineText).join("") : "";
}
