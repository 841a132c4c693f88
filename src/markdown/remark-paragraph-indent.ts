import type { Root } from "mdast";
import { visit } from "unist-util-visit";

const INDENT = /^[\s\u3000]+/u;

/** Takes away the ideographic spaces typed before a paragraph: the style sheet indents it. */
export function remarkParagraphIndent() {
	return (tree: Root): void => {
		visit(tree, "paragraph", ({ children: [first] }) => {
			if (first?.type === "text") first.value = first.value.replace(INDENT, "");
		});
	};
}
