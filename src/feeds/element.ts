import type { Element, ElementContent, Properties } from "hast";

/** An element of a tree; a text among the children stands for itself, and `undefined` for nothing. */
export function toElement(
	tagName: string,
	properties: Properties = {},
	children: readonly (ElementContent | string | undefined)[] = [],
): Element {
	const present = children.filter((child) => child !== undefined);
	return { type: "element", tagName, properties, children: present.map(toNode) };
}

function toNode(child: ElementContent | string): ElementContent {
	return typeof child === "string" ? { type: "text", value: child } : child;
}
