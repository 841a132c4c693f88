import type { Heading } from "mdast";
import { visit } from "unist-util-visit";
import { type Finding, type ParsedBody, toOffset, toSource } from "../finding.ts";
import { toInlineText } from "../to-inline-text.ts";

const HASH_FIRST = /^#/;

/** The title is the page's `h1`; a body's headings begin at `h2` and go down step by step. */
export function findHeadings({ root, body }: ParsedBody): Finding[] {
	const findings: Finding[] = [];
	let above = 1;
	visit(root, "heading", (node) => {
		const offset = toOffset(node);
		const found = toInlineText(node);
		const underlined = !HASH_FIRST.test(toSource(node, body));
		const rule = findRule(node, { above, found, underlined });
		if (rule) findings.push({ rule, offset, found });
		above = node.depth;
	});
	return findings;
}

interface Place {
	/** The depth of the heading before; 1 is the title. */
	above: number;
	found: string;
	underlined: boolean;
}

function findRule({ depth }: Heading, place: Place): Finding["rule"] | undefined {
	if (place.underlined) return "heading-underlined";
	if (place.found.trim() === "") return "heading-empty";
	if (depth === 1) return "heading-level-one";
	return depth > place.above + 1 ? "heading-level-skipped" : undefined;
}
