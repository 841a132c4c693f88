import { readLineHead, type LineHead } from "./find-key-trap.ts";
import {
	findFullWidthComma,
	findValueTrap,
	isBlockHeader,
	isOpen,
	type ValueTrap,
} from "./find-value-trap.ts";
import type { Report } from "./to-fault.ts";
import { toQuoted } from "./to-yaml-problem.ts";

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
	const mendedLines = new Set<number>();
	const mended = [...lines];
	let previous: LineHead | undefined;
	for (let index = 0; index < lines.length; index += 1) {
		const line = lines[index] ?? "";
		if (/^\s*(?:#|$)/u.test(line)) continue;
		const head = withIndentBelow(readLineHead(line), previous);
		const last = findLastLine({ lines, index, head });
		const trap = findTrap({ lines, index, last, head });
		for (const { problem, column } of head.problems)
			report(problem, { file, line: index + 1, column });
		if (trap) {
			const column = line.trimEnd().length - head.value.length + 1 + trap.index;
			report(trap.problem, { file, line: index + 1, column });
		}
		if (head.problems.length > 0 || trap?.mended !== undefined) {
			mended[index] = head.head + (trap?.mended ?? head.value);
			mendedLines.add(index + 1);
		}
		if (last !== undefined) index = last;
		if (head.isEntry) previous = head;
	}
	return { text: mended.join("\n"), mendedLines };
}

/** A key with a mistaken indent stands below nothing if the entry before it has its value already. */
function withIndentBelow(head: LineHead, previous: LineHead | undefined): LineHead {
	if (head.problems.length === 0 || !previous || previous.value === "") return head;
	const surplus = head.indent - previous.indent;
	if (surplus <= 0 || !head.head.startsWith(" ".repeat(surplus))) return head;
	return { ...head, head: head.head.slice(surplus), indent: previous.indent };
}

interface Position {
	lines: readonly string[];
	index: number;
	head: LineHead;
}

/** The last line of a value that goes on below: a block, an open quotation or list; `undefined` if it is never closed. */
function findLastLine({ lines, index, head }: Position): number | undefined {
	if (!head.isEntry) return index;
	if (isBlockHeader(head.value)) return findBlockEnd({ lines, index, head });
	if (!isOpen(head.value)) return index;
	const isList = head.value.startsWith("[");
	const close = isList ? "]" : head.value.charAt(0);
	for (let next = index + 1; next < lines.length; next += 1) {
		const line = lines[next] ?? "";
		const { isEntry, indent } = readLineHead(line);
		if (isEntry && indent <= head.indent) return undefined;
		if (line.includes(close)) return next;
	}
	return undefined;
}

function findBlockEnd({ lines, index, head }: Position): number {
	let last = index;
	for (let next = index + 1; next < lines.length; next += 1) {
		const line = lines[next] ?? "";
		if (line.trim() !== "" && line.search(/[^ ]/) <= head.indent) break;
		last = next;
	}
	return last;
}

function findTrap({
	lines,
	index,
	head,
	last,
}: Position & { last: number | undefined }): ValueTrap | undefined {
	const { value, head: prefix, isEntry } = head;
	if (!isEntry) return undefined;
	const next = lines.slice(index + 1).find((line) => line.trim() !== "") ?? "";
	const hasBlock = next.search(/[^ ]/) > head.indent || /^ *- /.test(next);
	const typed = { prefix: prefix.trimStart(), value, hasBlock };
	if (last === undefined) return toUnclosed(typed);
	if (last === index) return findValueTrap(typed);
	return value.startsWith("[") ? findFullWidthComma(typed) : undefined;
}

function toUnclosed({ value }: { value: string }): ValueTrap {
	if (value.startsWith("[")) {
		return { problem: { rule: "unclosed-bracket" }, index: 0, mended: `${value}]` };
	}
	return { problem: { rule: "unclosed-quote", typed: value }, index: 0, mended: toQuoted(value) };
}
