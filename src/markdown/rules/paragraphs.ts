import { visit } from "unist-util-visit";
import { type Finding, type ParsedBody, toOffset, toSource } from "../finding.ts";

const INDENTED_LINE = /\n[ \t>]*(\u3000\u3000[^\n]*)/gu;
/** Outside lists, where such an indent has no other meaning. */
const SPACED_LINE = /\n((?: {4}|\t)[ \t]*[^\s\u3000][^\n]*)/gu;
const HASHES = /(?:^|\n)[ \t>]*(#{2,6}[^#\s][^\n]*|＃+[ \t\u3000][^\n]*)/gu;

/** Lines that are meant to begin a paragraph or a heading and do not. */
export function findParagraphs({ root, body }: ParsedBody): Finding[] {
	const findings: Finding[] = [];
	visit(root, "paragraph", (node, _index, parent) => {
		const source = toSource(node, body);
		const add = (rule: Finding["rule"], pattern: RegExp) => {
			for (const { 0: whole, 1: found = "", index } of source.matchAll(pattern)) {
				const offset = toOffset(node) + index + whole.length - found.length;
				findings.push({ rule, offset, found });
			}
		};
		add("paragraph-not-separated", INDENTED_LINE);
		if (parent?.type === "root") add("paragraph-not-separated", SPACED_LINE);
		add("heading-without-space", HASHES);
	});
	return findings;
}
