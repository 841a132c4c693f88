import type { Node, Root } from "mdast";
import type { MarkdownRule } from "../strings/markdown-fault-texts.ts";

/** A parsed body, as the rules look at it. */
export interface ParsedBody {
	body: string;
	/** From `parseMarkdown(body)`. */
	root: Root;
}

/** What a rule found, before it has its text. */
export interface Finding {
	rule: MarkdownRule;
	/** In UTF-16 code units from the start of the body. */
	offset: number;
	/** What was typed, or how much, for the message. */
	found: string;
}

/** Where a node begins. Nodes that a transform made stand at the start of the body. */
export function toOffset(node: Node): number {
	return node.position?.start.offset ?? 0;
}

/** Exactly what was typed for a node. */
export function toSource(node: Node, body: string): string {
	return body.slice(toOffset(node), node.position?.end.offset ?? 0);
}
