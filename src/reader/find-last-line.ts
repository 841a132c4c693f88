import { isBlockHeader, isOpen } from "./find-value-trap.ts";
import { type LineHead, readLineHead } from "./read-line-head.ts";

/** A line among its neighbours. */
export interface LinePosition {
	lines: readonly string[];
	index: number;
	head: LineHead;
}

/**
 * The index of the last line of a value that goes on below: a block, an open
 * quotation or list. `undefined` if it is opened and never closed.
 */
export function findLastLine(position: LinePosition): number | undefined {
	const { head, index } = position;
	if (head.kind !== "entry") return index;
	if (isBlockHeader(head.value)) return findBlockEnd(position);
	return isOpen(head.value) ? findClosingLine(position) : index;
}

function findBlockEnd({ lines, index, head }: LinePosition): number {
	const isOutside = (line: string) => line.trim() !== "" && line.search(/[^ ]/) <= head.indent;
	const next = lines.findIndex((line, at) => at > index && isOutside(line));
	return (next < 0 ? lines.length : next) - 1;
}

function findClosingLine({ lines, index, head }: LinePosition): number | undefined {
	const close = head.value.startsWith("[") ? "]" : head.value.charAt(0);
	for (const [at, line] of lines.entries()) {
		if (at <= index) continue;
		const { kind, indent } = readLineHead(line);
		if (kind === "entry" && indent <= head.indent) return undefined;
		if (line.includes(close)) return at;
	}
	return undefined;
}
