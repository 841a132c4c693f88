import type { Root } from "mdast";
import remarkParse from "remark-parse";
import { unified } from "unified";
import { REMARK_PLUGINS } from "./remark-plugins.ts";

/**
 * Parses a body as rendering does: the syntax tree after the transforms that
 * every use shares, among them `figure` nodes. Positions count from the body's
 * first line. Only for a body that `findGuardFaults` has passed: hostile
 * nesting overflows the parser's stack.
 */
export function parseMarkdown(body: string): Root {
	const parser = unified().use(remarkParse).use(REMARK_PLUGINS);
	const tree = parser.parse(body);
	parser.runSync(tree, body);
	return tree;
}
