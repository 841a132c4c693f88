import type { Element, ElementContent, Root } from "hast";
import { visit } from "unist-util-visit";

/**
 * Marks a quotation that is one bold line as a pull quote (`> **劳动最光荣。**`):
 * what is written large for the eye. It stays a quotation wherever there is no
 * style sheet.
 */
export function rehypePullQuotes() {
	return (tree: Root): void => {
		visit(tree, "element", (element) => {
			if (element.tagName !== "blockquote") return;
			const paragraph = findOnly(element, "p");
			if (paragraph && findOnly(paragraph, "strong")) {
				element.properties["className"] = ["pull-quote"];
			}
		});
	};
}

/** The one element in another, if there is nothing else but space. */
function findOnly({ children }: Element, tagName: string): Element | undefined {
	const [only, ...more] = children.filter((child) => !isSpace(child));
	return only?.type === "element" && only.tagName === tagName && more.length === 0
		? only
		: undefined;
}

function isSpace(node: ElementContent): boolean {
	return node.type === "text" && node.value.trim() === "";
}
