import type { Definition } from "mdast";
import { visit } from "unist-util-visit";
import { type Finding, type ParsedBody, toOffset, toSource } from "../finding.ts";

/** Link definitions that nothing refers to, and second ones of the same name: neither is printed. */
export function findDefinitions({ root, body }: ParsedBody): Finding[] {
	const definitions: Definition[] = [];
	const used = new Set<string>();
	visit(root, (node) => {
		if (node.type === "definition") definitions.push(node);
		if (node.type === "linkReference" || node.type === "imageReference") used.add(node.identifier);
	});
	const seen = new Set<string>();
	return definitions.flatMap((node): Finding[] => {
		const finding = { offset: toOffset(node), found: toSource(node, body) };
		if (seen.has(node.identifier)) return [{ rule: "definition-duplicate", ...finding }];
		seen.add(node.identifier);
		return used.has(node.identifier) ? [] : [{ rule: "definition-unused", ...finding }];
	});
}
