import type { Element, Root } from "hast";
import { SKIP, visit } from "unist-util-visit";

const DEEPEST = 6;

export interface Place {
	/** The level of a body's highest headings, from 1. */
	headingLevel: number;
	/** Begins ids, so that no two bodies have the same: an article's slug. */
	prefix: string;
}

/**
 * A copy of a body's tree that may stand on a page with other bodies: without
 * the ids that others may have and the links to them, without regions, and with
 * its headings below the article's own.
 */
export function toJoinedTree(tree: Root, place: Place): Root {
	const copy = structuredClone(tree);
	let headings = 0;
	visit(copy, "element", (element, index, parent) => {
		delete element.properties["id"];
		delete element.properties["ariaDescribedBy"];
		if (element.tagName === "section") toPlainBox(element);
		if (lowerHeading(element, place.headingLevel)) {
			// Astro would give a heading without an id one that another body may have.
			headings += 1;
			element.properties["id"] = `${place.prefix}-${headings}`;
		}
		const { href } = element.properties;
		if (typeof href !== "string" || !href.startsWith("#") || !parent || index === undefined) return;
		// A way back leads nowhere on paper.
		const isReturn = "dataFootnoteBackref" in element.properties;
		parent.children.splice(index, 1, ...(isReturn ? [] : element.children));
		return [SKIP, index];
	});
	return copy;
}

/** A copy of a body's tree whose highest headings are of this level. */
export function toLoweredTree(tree: Root, headingLevel: number): Root {
	const copy = structuredClone(tree);
	visit(copy, "element", (element) => void lowerHeading(element, headingLevel));
	return copy;
}

/** Regions of several bodies would have the same name, and nothing scrolls on paper. */
function toPlainBox(element: Element): void {
	element.tagName = "div";
	delete element.properties["ariaLabel"];
	delete element.properties["tabIndex"];
}

/** Bodies begin at `h2`. Whether the element is a heading. */
function lowerHeading(element: Element, highest: number): boolean {
	const level = /^h([1-6])$/.exec(element.tagName)?.[1];
	if (level === undefined) return false;
	element.tagName = `h${Math.min(DEEPEST, Number(level) - 2 + highest)}`;
	return true;
}
