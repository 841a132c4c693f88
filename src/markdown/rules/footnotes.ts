import type { FootnoteDefinition, Root } from "mdast";
import { SKIP, visit } from "unist-util-visit";
import { type Finding, type ParsedBody, toOffset } from "../finding.ts";

type Definitions = ReadonlyMap<string, FootnoteDefinition>;

/** Footnotes that no mark leads to, and second ones of the same name: neither is printed. */
export function findFootnotes({ root }: ParsedBody): Finding[] {
	const all: FootnoteDefinition[] = [];
	visit(root, "footnoteDefinition", (node) => {
		all.push(node);
	});
	// The first of two definitions counts.
	const definitions = new Map(all.toReversed().map((node) => [node.identifier, node]));
	const marked = findMarked(root, definitions);
	return all.flatMap((node): Finding[] => {
		const [offset, found] = [toOffset(node), node.label ?? node.identifier];
		if (definitions.get(node.identifier) !== node) {
			return [{ rule: "footnote-duplicate", offset, found }];
		}
		return marked.has(node.identifier) ? [] : [{ rule: "footnote-unused", offset, found }];
	});
}

/** Marked in the text, or in a footnote that is itself marked. */
function findMarked(root: Root, definitions: Definitions): Set<string> {
	const marked = new Set<string>();
	const follow = (node: Root | FootnoteDefinition) => {
		visit(node, (inner) => {
			if (inner.type === "footnoteDefinition" && inner !== node) return SKIP;
			if (inner.type !== "footnoteReference" || marked.has(inner.identifier)) return undefined;
			marked.add(inner.identifier);
			const definition = definitions.get(inner.identifier);
			if (definition) follow(definition);
			return undefined;
		});
	};
	follow(root);
	return marked;
}
