import type { Element, ElementContent, RootContent } from "hast";
import { formatLinkMark } from "../../strings/wechat-words.ts";
import type { BodyTree } from "../absolute-tree.ts";
import { toElement } from "../element.ts";
import { WECHAT_STYLES } from "./wechat-styles.ts";

export interface LinkNote {
	/** 〔链1〕 */
	mark: string;
	/** The whole address. */
	address: string;
}

/**
 * A copy of a body without links, which the 公众号 editor takes out with what
 * they lead to: each leaves its text and a mark, and its address is noted.
 * `notes` holds those of the bodies before and receives this one's; an address
 * has one mark.
 */
export function toLinkNotes(tree: BodyTree, notes: LinkNote[]): BodyTree {
	return { type: "root", children: tree.children.flatMap((node) => toUnlinked(node, notes)) };
}

function toUnlinked(node: RootContent, notes: LinkNote[]): RootContent[] {
	if (node.type !== "element") return [node];
	if (isReturn(node)) return [];
	const children = node.children.flatMap((child) => toUnlinked(child, notes)) as ElementContent[];
	if (node.tagName !== "a") return [{ ...node, children }];
	if ("dataFootnoteRef" in node.properties) return children;
	const mark = findMark(String(node.properties["href"]), notes);
	return [...children, toElement("span", { style: WECHAT_STYLES.mark }, [mark])];
}

/** The way back from a footnote leads nowhere. */
function isReturn({ properties }: Element): boolean {
	return "dataFootnoteBackref" in properties;
}

function findMark(address: string, notes: LinkNote[]): string {
	const known = notes.find((note) => note.address === address);
	if (known) return known.mark;
	const mark = formatLinkMark(notes.length + 1);
	notes.push({ mark, address });
	return mark;
}
