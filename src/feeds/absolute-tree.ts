import type { Element, Properties, Root } from "hast";
import { visit } from "unist-util-visit";

/** Attributes that hold one address each. */
const ADDRESSES = ["href", "src", "cite", "poster"] as const;

/** The sanitised HTML of a body, as a tree. */
export type BodyTree = Root;

/** What an outlet makes of the tree of a body. */
export type TreeChange = (tree: BodyTree) => BodyTree;

/**
 * A copy of a rendered body in which every address is whole, so that it can be
 * read away from its page. `pageAddress` is the whole address of the page the
 * body stands on; a reference within the page leads to the page.
 */
export function toAbsoluteTree(tree: Root, pageAddress: string): Root {
	const copy = structuredClone(tree);
	visit(copy, "element", ({ properties }: Element) => makeAbsolute(properties, pageAddress));
	return copy;
}

function makeAbsolute(properties: Properties, pageAddress: string): void {
	for (const name of ADDRESSES) {
		const address = properties[name];
		if (typeof address === "string") properties[name] = new URL(address, pageAddress).href;
	}
	const { srcSet } = properties;
	if (typeof srcSet === "string") properties["srcSet"] = toAbsoluteSet(srcSet, pageAddress);
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
