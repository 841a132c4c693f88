import { MARKDOWN_FAULT_TEXTS } from "../strings/markdown-fault-texts.ts";
import type { Finding } from "./finding.ts";
import type { MarkdownFault } from "./markdown-fault.ts";

/** Gives findings their places and texts, in the order of the places. */
export function toMarkdownFaults(findings: readonly Finding[], body: string): MarkdownFault[] {
	let line = 1;
	let lineStart = 0;
	const sorted = [...findings].sort((a, b) => a.offset - b.offset);
	return sorted.map(({ rule, offset, found }) => {
		let lineEnd = body.indexOf("\n", lineStart);
		while (lineEnd >= 0 && lineEnd < offset) {
			line += 1;
			lineStart = lineEnd + 1;
			lineEnd = body.indexOf("\n", lineStart);
		}
		return { rule, line, column: offset - lineStart + 1, ...MARKDOWN_FAULT_TEXTS[rule](found) };
	});
}
