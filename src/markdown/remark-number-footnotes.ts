import type { Root } from "mdast";
import { visit } from "unist-util-visit";

/**
 * Names every footnote after its number, in the order of the marks, so that
 * its anchors (`fn-1`, `fnref-1`) are plain whatever the editor called it.
 */
export function remarkNumberFootnotes() {
	return (tree: Root): void => {
		const numbers = new Map<string, string>();
		visit(tree, "footnoteReference", (node) => {
			const number = numbers.get(node.identifier) ?? String(numbers.size + 1);
			numbers.set(node.identifier, number);
			node.identifier = number;
		});
		visit(tree, "footnoteDefinition", (node) => {
			node.identifier = numbers.get(node.identifier) ?? `unused-${node.identifier}`;
		});
	};
}
