import type { Heading, Nodes, Paragraph, TableCell } from "mdast";
import { SKIP, visit } from "unist-util-visit";
import { type Finding, type ParsedBody, toOffset, toSource } from "../finding.ts";

const UNDEFINED_FOOTNOTE = /(?<!\\)\[\^[^\]\n]+\]/g;
const UNRESOLVED_REFERENCE = /(?<!\\)\[[^[\]\n^][^[\]\n]*\]\[[^[\]\n]*\]/g;
/** 「[文字](有 空格)」, 「[文字] (地址)」, 「[文字]（地址）」. */
const FAILED_LINK =
	/(?<!\\)!?\[[^[\]\n]*\](?:\([^)\n]*\)|[ \u3000]?[（(][ \u3000]*(?:https?:|www\.|mailto:|tel:|images\/|\/)[^)）\n]*[)）]?)/gu;

const PATTERNS: readonly { rule: Finding["rule"]; pattern: RegExp }[] = [
	{ rule: "footnote-undefined", pattern: UNDEFINED_FOOTNOTE },
	{ rule: "reference-undefined", pattern: UNRESOLVED_REFERENCE },
	{ rule: "link-not-recognised", pattern: FAILED_LINK },
];

type Block = Paragraph | Heading | TableCell;

/** What looks like a footnote, a reference or a link and would be printed with its brackets. */
export function findFailedSyntax({ root, body }: ParsedBody): Finding[] {
	const findings: Finding[] = [];
	// Every pattern begins with a bracket.
	if (!body.includes("[")) return findings;
	visit(root, (node) => {
		if (!isBlock(node)) return;
		const text = toBareText(node, body);
		for (const { rule, pattern } of PATTERNS) {
			for (const { 0: found, index } of text.matchAll(pattern)) {
				findings.push({ rule, offset: toOffset(node) + index, found });
			}
		}
	});
	return findings;
}

function isBlock(node: Nodes): node is Block {
	return node.type === "paragraph" || node.type === "heading" || node.type === "tableCell";
}

/** The source of a block, with spaces in place of everything that was recognised. */
function toBareText(block: Block, body: string): string {
	let text = toSource(block, body);
	visit(block, (node) => {
		if (!isRecognised(node, body)) return undefined;
		const start = toOffset(node) - toOffset(block);
		const length = toSource(node, body).length;
		text = text.slice(0, start) + " ".repeat(length) + text.slice(start + length);
		return SKIP;
	});
	return text;
}

function isRecognised(node: Nodes, body: string): boolean {
	switch (node.type) {
		case "image":
		case "imageReference":
		case "linkReference":
		case "footnoteReference":
		case "inlineCode":
		case "html":
			return true;
		case "link":
			// A bare address may be the part of a link that was recognised alone.
			return /^[[<]/.test(toSource(node, body));
		default:
			return false;
	}
}
