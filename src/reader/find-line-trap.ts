import type { LinePosition } from "./find-last-line.ts";
import { findHashCut, findListTrap, findValueTrap, type ValueTrap } from "./find-value-trap.ts";
import { toQuoted } from "./to-quoted.ts";

interface LineTrapSearch extends LinePosition {
	/** The last line of the value; `undefined` if it is never closed. */
	end: number | undefined;
}

/** What YAML would misread in the value on this line. */
export function findLineTrap({ lines, index, head, end }: LineTrapSearch): ValueTrap | undefined {
	const { value, kind } = head;
	const next = lines.slice(index + 1).find((line) => line.trim() !== "") ?? "";
	const hasBlock = next.search(/[^ ]/) > head.indent || /^ *- /.test(next);
	const typed = { prefix: head.head.trimStart(), value, hasBlock };
	if (kind === "text") return findHashCut(typed);
	if (kind === "list") return findListTrap(typed);
	if (end === undefined) return toUnclosed(value);
	if (end === index) return findValueTrap(typed);
	return value.startsWith("[") ? findListTrap(typed) : undefined;
}

function toUnclosed(value: string): ValueTrap {
	if (value.startsWith("[")) {
		return { problem: { rule: "unclosed-bracket" }, index: 0, mended: `${value}]` };
	}
	return { problem: { rule: "unclosed-quote", typed: value }, index: 0, mended: toQuoted(value) };
}
