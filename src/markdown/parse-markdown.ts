import type { Root } from "mdast";
import { findPlainBlocks } from "./plain-blocks.ts";
import { toPlainRoot } from "./plain-root.ts";
import { PARSER } from "./parser.ts";

/**
 * Parses a body as rendering does: the syntax tree after the transforms that
 * every use shares, among them `figure` nodes. Positions count from the body's
 * first line. Only for a body that `findGuardFaults` has passed: hostile
 * nesting overflows the parser's stack.
 */
export function parseMarkdown(body: string): Root {
	const blocks = findPlainBlocks(body);
	if (blocks) return toPlainRoot(blocks, body);
	const tree = PARSER.parse(body);
	PARSER.runSync(tree, body);
	return tree;
}
