import type { Element, Root } from "hast";
import { SKIP, visit } from "unist-util-visit";
import { formatTableLabel } from "../strings/markdown-words.ts";

/**
 * Wraps every table so that a wide one scrolls by itself, also by keyboard;
 * alignment becomes a class, because the policy of the site forbids inline
 * styles and HTML has no `align`.
 */
export function rehypeTables() {
	return (tree: Root): void => {
		let tables = 0;
		visit(tree, "element", (node: Element, index, parent) => {
			if (node.tagName !== "table" || index === undefined || !parent) return;
			tables += 1;
			visit(node, "element", alignByClass);
			parent.children[index] = toScrolling(node, formatTableLabel(tables));
			return SKIP;
		});
	};
}

function alignByClass({ tagName, properties }: Element): void {
	if (tagName !== "td" && tagName !== "th") return;
	const { align } = properties;
	delete properties["align"];
	if (typeof align === "string") properties["className"] = [`align-${align}`];
	if (tagName === "th") properties["scope"] = "col";
}

function toScrolling(table: Element, label: string): Element {
	const properties = {
		className: ["table-scroll"],
		tabIndex: 0,
		ariaLabel: label,
	};
	return { type: "element", tagName: "section", properties, children: [table] };
}
