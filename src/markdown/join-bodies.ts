import type { Element, ElementContent, Properties, Root, RootContent } from "hast";
import { mapChanged } from "../domain/map-changed.ts";

const DEEPEST = 6;

/** What others may have as well, or what leads to it. */
const OWN = ["id", "ariaDescribedBy"] as const;

/** Regions of several bodies would have the same name, and nothing scrolls on paper. */
const REGION = [...OWN, "ariaLabel", "tabIndex"] as const;

export interface Place {
	/** The level of a body's highest headings, from 1. */
	headingLevel: number;
	/** Begins ids, so that no two bodies have the same: an article's slug. */
	prefix: string;
}

/** Where in a body one is. */
interface Joining extends Place {
	/** Headings so far. */
	headings: number;
}

/**
 * A body's tree as it may stand on a page with other bodies: without the ids
 * that others may have and the links to them, without regions, and with its
 * headings below the article's own. The tree that was given is left alone: what
 * changes is copied, all else is shared with it.
 */
export function toJoinedTree(tree: Root, place: Place): Root {
	const joining: Joining = { ...place, headings: 0 };
	const children = joinChildren<RootContent>(tree.children, joining);
	return children === tree.children ? tree : { ...tree, children };
}

function joinChildren<Node extends RootContent>(nodes: Node[], joining: Joining): Node[] {
	const joined = nodes.map((node) => joinNode(node, joining));
	return joined.every((each, index) => each === nodes[index]) ? nodes : (joined.flat() as Node[]);
}

/** The node as it may stand there, or what stands for it. */
function joinNode(node: RootContent, joining: Joining): RootContent | ElementContent[] {
	if (node.type !== "element") return node;
	const { href } = node.properties;
	if (typeof href === "string" && href.startsWith("#")) {
		// A way back leads nowhere on paper.
		const isReturn = "dataFootnoteBackref" in node.properties;
		return isReturn ? [] : joinChildren(node.children, joining);
	}
	const tagName = toJoinedName(node, joining);
	const properties = toJoinedProperties(node, joining);
	const children = joinChildren(node.children, joining);
	const isSame =
		tagName === node.tagName && properties === node.properties && children === node.children;
	return isSame ? node : { ...node, tagName, properties, children };
}

function toJoinedName(element: Element, { headingLevel }: Place): string {
	return element.tagName === "section" ? "div" : toLoweredName(element.tagName, headingLevel);
}

function toJoinedProperties({ tagName, properties }: Element, joining: Joining): Properties {
	const kept = without(properties, tagName === "section" ? REGION : OWN);
	if (findLevel(tagName) === undefined) return kept;
	// Astro would give a heading without an id one that another body may have.
	joining.headings += 1;
	return { ...kept, id: `${joining.prefix}-${joining.headings}` };
}

function without(properties: Properties, names: readonly string[]): Properties {
	if (!names.some((name) => name in properties)) return properties;
	return Object.fromEntries(Object.entries(properties).filter(([name]) => !names.includes(name)));
}

/** A body's tree whose highest headings are of this level; shares with the tree that was given what does not change. */
export function toLoweredTree(tree: Root, headingLevel: number): Root {
	const children = mapChanged(tree.children, (node) => toLowered(node, headingLevel));
	return children === tree.children ? tree : { ...tree, children };
}

function toLowered<Node extends RootContent>(node: Node, headingLevel: number): Node {
	if (node.type !== "element") return node;
	const tagName = toLoweredName(node.tagName, headingLevel);
	const children = mapChanged(node.children, (child) => toLowered(child, headingLevel));
	return tagName === node.tagName && children === node.children
		? node
		: { ...node, tagName, children };
}

/** Bodies begin at `h2`. */
function toLoweredName(tagName: string, highest: number): string {
	const level = findLevel(tagName);
	return level === undefined ? tagName : `h${Math.min(DEEPEST, level - 2 + highest)}`;
}

/** The level of a heading, if it is one. */
function findLevel(tagName: string): number | undefined {
	const level = /^h([1-6])$/.exec(tagName)?.[1];
	return level === undefined ? undefined : Number(level);
}
