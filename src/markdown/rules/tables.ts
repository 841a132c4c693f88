import { visit } from "unist-util-visit";
import { type Finding, type ParsedBody, toOffset } from "../finding.ts";
import { toInlineText } from "../to-inline-text.ts";

/** Cells beyond the table's head, which GFM leaves out. */
export function findTables({ root }: ParsedBody): Finding[] {
	const findings: Finding[] = [];
	visit(root, "table", (table) => {
		const width = table.children[0]?.children.length ?? 0;
		for (const cell of table.children.flatMap((row) => row.children.slice(width))) {
			const found = toInlineText(cell);
			findings.push({ rule: "table-extra-cell", offset: toOffset(cell), found });
		}
	});
	return findings;
}
