import { visit } from "unist-util-visit";
import { type Finding, type ParsedBody, toOffset, toSource } from "../finding.ts";

const FENCE = /^(`{3,}|~{3,})/;
const INFO = /^(?:`{3,}|~{3,})[ \t]*([^\n]*)/;

/** Text that would be set as program code, and words after a fence, which are not printed. */
export function findCode({ root, body }: ParsedBody): Finding[] {
	const findings: Finding[] = [];
	visit(root, "code", (node) => {
		const source = toSource(node, body);
		const rule = findRule(source);
		const found = rule === "code-info" ? (INFO.exec(source)?.[1] ?? "") : node.value.trim();
		if (rule) findings.push({ rule, offset: toOffset(node), found });
	});
	return findings;
}

function findRule(source: string): Finding["rule"] | undefined {
	const fence = FENCE.exec(source)?.[1];
	if (fence === undefined) return "code-indented";
	const lines = source.split("\n");
	const last = lines.length > 1 ? (lines.at(-1) ?? "") : "";
	if (!last.trimEnd().endsWith(fence)) return "code-unclosed";
	return INFO.exec(source)?.[1]?.trim() ? "code-info" : undefined;
}
