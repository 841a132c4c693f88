import { visit } from "unist-util-visit";
import { type Finding, type ParsedBody, toOffset } from "../finding.ts";

/** HTML would be deleted by the sanitiser, comments included. */
export function findHtml({ root }: ParsedBody): Finding[] {
	const findings: Finding[] = [];
	visit(root, "html", (node) => {
		findings.push({ rule: "html-in-body", offset: toOffset(node), found: node.value });
	});
	return findings;
}
