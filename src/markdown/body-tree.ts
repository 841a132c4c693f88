import type { Root } from "hast";
import { toHtml } from "hast-util-to-html";
import { visit } from "unist-util-visit";
import type { MarkdownContext } from "./markdown-context.ts";
import { findPlainBlocks } from "./plain-blocks.ts";
import { toPlainBodyTree } from "./plain-body-tree.ts";
import { PROCESSOR } from "./processor.ts";
import { placeLinks } from "./place-links.ts";
import { placePictures } from "./place-pictures.ts";

/** The sanitised HTML of a body, as a tree. */
export type BodyTree = Root;

/**
 * Renders a body without faults (see `findMarkdownFaults`) to a tree that is
 * safe to put into a page. Headings begin at `h2`.
 *
 * Throws an Error that names `context.file`, with its `cause`.
 */
export function toBodyTree(body: string, context: MarkdownContext): BodyTree {
	const blocks = findPlainBlocks(body);
	if (blocks) return toPlainBodyTree(blocks);
	try {
		const tree = PROCESSOR.runSync(PROCESSOR.parse(body)) as BodyTree;
		placeLinks(tree, context);
		placePictures(tree, context);
		// Where each part stood in the file serves nobody any more, and every outlet copies the tree.
		visit(tree, (node) => {
			node.position = undefined;
		});
		return tree;
	} catch (cause) {
		throw new Error(`Cannot render the body of ${context.file}`, { cause });
	}
}

/** A tree as HTML. */
export function formatBodyTree(tree: BodyTree): string {
	return toHtml(tree);
}
