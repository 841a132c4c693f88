import type { List } from "mdast";
import { visit } from "unist-util-visit";
import { type Finding, type ParsedBody, toOffset, toSource } from "../finding.ts";

const MARKER = /^\d+[.)]/;

/** Numbers that the page would print differently, and check boxes, which no paper has. */
export function findLists({ root, body }: ParsedBody): Finding[] {
	const findings: Finding[] = [];
	visit(root, "list", (list) => {
		findings.push(...findNumbers(list, body), ...findCheckBoxes(list, body));
	});
	return findings;
}

/** A page prints `1.`, `2.`, `3.` from the first number on, whatever was typed: `1)`, `01.`, `5.` */
function findNumbers(list: List, body: string): Finding[] {
	if (!list.ordered) return [];
	const first = list.start ?? 1;
	return list.children.flatMap((item, index): Finding[] => {
		const typed = MARKER.exec(toSource(item, body))?.[0] ?? "";
		const printed = `${first + index}.`;
		return typed === printed
			? []
			: [{ rule: "list-number", offset: toOffset(item), found: `${typed} ${printed}` }];
	});
}

function findCheckBoxes(list: List, body: string): Finding[] {
	return list.children
		.filter(({ checked }) => typeof checked === "boolean")
		.map((item) => ({
			rule: "check-box",
			offset: toOffset(item),
			found: toSource(item, body).split("\n")[0] ?? "",
		}));
}
