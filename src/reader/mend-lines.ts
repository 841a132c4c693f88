import { findLastLine } from "./find-last-line.ts";
import { findLineTrap } from "./find-line-trap.ts";
import type { ValueTrap } from "./find-value-trap.ts";
import { type LineHead, readLineHead, readListLine } from "./read-line-head.ts";
import type { Report } from "./to-fault.ts";

/** YAML text in which each line reads as its editor meant it. */
export interface MendedYaml {
	text: string;
	/** The lines that were changed, from 1. */
	mendedLines: ReadonlySet<number>;
}

interface YamlText {
	file: string;
	text: string;
	report: Report;
}

/**
 * Reports what YAML would misread line by line, in silence or with an error
 * far from the cause, and mends it so that the rest of the file can be checked.
 */
export function mendLines({ file, text, report }: YamlText): MendedYaml {
	const lines = text.split("\n");
	const mended = [...lines];
	const mendedLines = new Set<number>();
	let previous: LineHead | undefined;
	let textEnd = -1;
	let listEnd = -1;
	for (const [index, line] of lines.entries()) {
		if (/^\s*(?:#|$)/u.test(line) || index <= textEnd) continue;
		if (isDocumentEnd(line) && previous) {
			report({ rule: "many-documents" }, { file, line: index + 1, column: 1 });
			mended[index] = "";
			continue;
		}
		const isInList = index <= listEnd;
		const head = isInList ? readListLine(line) : withIndentBelow(readLineHead(line), previous);
		const end = findLastLine({ lines, index, head });
		const trap = findLineTrap({ lines, index, head, end });
		reportLine({ file, line, index, head, trap, report });
		if (head.problems.length > 0 || trap?.mended !== undefined) {
			mended[index] = head.head + (trap?.mended ?? head.value);
			mendedLines.add(index + 1);
		}
		if (head.kind !== "entry") continue;
		previous = head;
		// The lines of a list are looked at one by one; those of a text say what they say.
		if (end !== undefined && head.value.startsWith("[")) listEnd = end;
		else if (end !== undefined) textEnd = end;
	}
	return { text: mended.join("\n"), mendedLines };
}

/** YAML ends a document there, and what follows would not be read. */
function isDocumentEnd(line: string): boolean {
	return /^(?:\.{3}|---)\s*$/.test(line);
}

/** A key with a mistaken indent stands below nothing if the entry before it has its value already. */
function withIndentBelow(head: LineHead, previous: LineHead | undefined): LineHead {
	if (head.problems.length === 0 || !previous || previous.value === "") return head;
	const surplus = head.indent - previous.indent;
	if (surplus <= 0 || !head.head.startsWith(" ".repeat(surplus))) return head;
	return { ...head, head: head.head.slice(surplus), indent: previous.indent };
}

interface FoundOnLine {
	file: string;
	line: string;
	index: number;
	head: LineHead;
	trap: ValueTrap | undefined;
	report: Report;
}

function reportLine({ file, line, index, head, trap, report }: FoundOnLine): void {
	const place = { file, line: index + 1, field: head.field };
	for (const { problem, column } of head.problems) report(problem, { ...place, column });
	const valueColumn = line.trimEnd().length - head.value.length + 1;
	if (trap) report(trap.problem, { ...place, column: valueColumn + trap.index });
}
