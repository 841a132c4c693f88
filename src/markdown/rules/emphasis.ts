import type { Emphasis, Strong } from "mdast";
import { SKIP, visit } from "unist-util-visit";
import { type Finding, type ParsedBody, toOffset, toSource } from "../finding.ts";

const MARKS = /^[*_]+|[*_]+$/g;
const DIGIT_LAST = /\d[*_]*$/;
const DIGIT_FIRST = /^[*_]*\d/;
/** No emphasised words begin or end so; masked names do: 张**、李**. */
const BEGINS_WRONG = /^[、，。；：！？）》」』”’]/u;
const ENDS_WRONG = /[（《「『“‘]$/u;

/** Asterisks that mean themselves and would vanish as marks: 20*30*40, 138****1234, 张**、李**. */
export function findEmphasis({ root, body }: ParsedBody): Finding[] {
	const findings: Finding[] = [];
	visit(root, (node) => {
		if (node.type !== "emphasis" && node.type !== "strong") return undefined;
		if (!isAmbiguous(node, body)) return undefined;
		const found = toSource(node, body);
		findings.push({ rule: "emphasis-ambiguous", offset: toOffset(node), found });
		return SKIP;
	});
	return findings;
}

function isAmbiguous(node: Emphasis | Strong, body: string): boolean {
	const source = toSource(node, body);
	const inner = source.replace(MARKS, "");
	const before = body.slice(0, toOffset(node)).slice(-20);
	const after = body.slice(toOffset(node) + source.length).slice(0, 20);
	return (
		(DIGIT_LAST.test(before) && DIGIT_FIRST.test(inner)) ||
		(DIGIT_LAST.test(inner) && DIGIT_FIRST.test(after)) ||
		BEGINS_WRONG.test(inner) ||
		ENDS_WRONG.test(inner)
	);
}
