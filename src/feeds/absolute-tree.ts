import type { Properties, Root, RootContent } from "hast";
import { mapChanged } from "../domain/map-changed.ts";

/** Attributes that hold one address each. */
const ADDRESSES = ["href", "src", "cite", "poster"] as const;

/** The sanitised HTML of a body, as a tree. */
export type BodyTree = Root;

/** What an outlet makes of the tree of a body. */
export type TreeChange = (tree: BodyTree) => BodyTree;

/**
 * A rendered body in which every address is whole, so that it can be read away
 * from its page. `pageAddress` is the whole address of the page the body stands
 * on; a reference within the page leads to the page. The tree that was given is
 * left alone: what changes is copied, all else is shared with it.
 */
export function toAbsoluteTree(tree: Root, pageAddress: string): Root {
	const children = mapChanged(tree.children, (node) => toAbsolute(node, pageAddress));
	return children === tree.children ? tree : { ...tree, children };
}

function toAbsolute<Node extends RootContent>(node: Node, pageAddress: string): Node {
	if (node.type !== "element") return node;
	const properties = toAbsoluteProperties(node.properties, pageAddress);
	const children = mapChanged(node.children, (child) => toAbsolute(child, pageAddress));
	return properties === node.properties && children === node.children
		? node
		: { ...node, properties, children };
}

function toAbsoluteProperties(properties: Properties, pageAddress: string): Properties {
	const changed: Properties = {};
	for (const name of ADDRESSES) {
		const address = properties[name];
		if (typeof address === "string") changed[name] = new URL(address, pageAddress).href;
	}
	const { srcSet } = properties;
	if (typeof srcSet === "string") changed["srcSet"] = toAbsoluteSet(srcSet, pageAddress);
	return Object.keys(changed).some((name) => changed[name] !== properties[name])
		? { ...properties, ...changed }
		: properties;
}

/** `/a.webp 480w, /b.webp 960w`: a comma before a space ends a candidate. */
function toAbsoluteSet(srcSet: string, pageAddress: string): string {
	return srcSet
		.split(/,\s+/)
		.map((candidate) => {
			const [address = "", ...descriptors] = candidate.trim().split(/\s+/);
			return [new URL(address, pageAddress).href, ...descriptors].join(" ");
		})
		.join(", ");
}
