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
	const typed = {
		prefix: head.head.trimStart(),
		value,
		hasBlock: value.startsWith("#") && hasBlock({ lines, index, head }),
	};
	if (kind === "text") return findHashCut(typed);
	if (kind === "list") return findListTrap(typed);
	if (end === undefined) return toUnclosed(value);
	if (end === index) return findValueTrap(typed);
	return value.startsWith("[") ? findListTrap(typed) : undefined;
}

/** Whether the next line that is not empty stands below this one. */
function hasBlock({ lines, index, head }: LinePosition): boolean {
	const next = lines.slice(index + 1).find((line) => line.trim() !== "") ?? "";
	return next.search(/[^ ]/) > head.indent || /^ *- /.test(next);
}

function toUnclosed(value: string): ValueTrap {
	if (value.startsWith("[")) {
		return { problem: { rule: "unclosed-bracket" }, index: 0, mended: `${value}]` };
	}
	return { problem: { rule: "unclosed-quote", typed: value }, index: 0, mended: toQuoted(value) };
}
