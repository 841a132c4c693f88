import type { Problem } from "../strings/fault-texts.ts";
import { scanList } from "./scan-list.ts";
import { toQuoted } from "./to-quoted.ts";

/** A value that YAML reads otherwise than it looks. */
export interface ValueTrap {
	problem: Problem;
	/** Where in the value, from 0. */
	index: number;
	/** The value as meant; absent where the value can be read as it is. */
	mended?: string | undefined;
}

interface TypedValue {
	/** What stands before it on its line, for the hint: `title: `. */
	prefix: string;
	/** To the end of its line, without space at either end. */
	value: string;
	/** Whether the lines below belong to it. */
	hasBlock: boolean;
}

const BLOCK_HEADER = /^[|>][-+0-9]*\s*(?:#.*)?$/;
const QUOTED = /^(?:"(?:[^"\\]|\\.)*"|'(?:[^']|'')*'(?!'))/;
const WIDE_COMMA = /[，、；]/u;
const COMMENT_OR_NOTHING = /^\s*(?:#.*)?$/;

export function isBlockHeader(value: string): boolean {
	return BLOCK_HEADER.test(value);
}

/** A quotation mark or bracket opens the value and is not closed on its line. */
export function isOpen(value: string): boolean {
	return toClosedLength(value) === undefined;
}

/** The trap in a value that ends on its line. */
export function findValueTrap(typed: TypedValue): ValueTrap | undefined {
	const { value } = typed;
	if (value === "" || isBlockHeader(value) || value.startsWith("{")) return undefined;
	if (/^["']/.test(value)) return findTextAfter(typed);
	if (value.startsWith("[")) return findTextAfter(typed) ?? findListTrap(typed);
	return findReservedStart(typed) ?? findHashCut(typed) ?? findSecondColon(typed);
}

/** The length of the quotation or list that begins a value; 0 if none does, `undefined` if it is not closed. */
function toClosedLength(value: string): number | undefined {
	if (/^["']/.test(value)) return QUOTED.exec(value)?.[0].length;
	return value.startsWith("[") ? scanList(value).end : 0;
}

function findTextAfter({ prefix, value }: TypedValue) {
	const length = toClosedLength(value) ?? value.length;
	if (COMMENT_OR_NOTHING.test(value.slice(length))) return undefined;
	const mended = toQuoted(value);
	const rule = value.startsWith("[") ? "text-after-bracket" : "text-after-quote";
	return { problem: { rule, mended: prefix + mended }, index: length, mended } as const;
}

/** What would run the items of a list together, or cut one, on this line of it. */
export function findListTrap(typed: TypedValue): ValueTrap | undefined {
	const { value } = typed;
	const { items } = scanList(value);
	return findItemCut(typed, items) ?? findFullWidthComma(typed, items);
}

function findItemCut({ prefix, value }: TypedValue, items: string): ValueTrap | undefined {
	const cut = items.search(/\s#/);
	if (cut < 0) return undefined;
	const start = items.slice(0, cut).search(/[^[,]*$/);
	const length = items.slice(start).search(/,|$/);
	const end = start + length;
	const mended = value.slice(0, start) + toQuoted(value.slice(start, end)) + value.slice(end);
	const lost = value.slice(cut).trim();
	return { problem: { rule: "hash-cut", lost, mended: prefix + mended }, index: cut + 1, mended };
}

function findFullWidthComma({ prefix, value }: TypedValue, items: string): ValueTrap | undefined {
	const index = items.search(WIDE_COMMA);
	if (index < 0) return undefined;
	const marks = value.split("").map((mark, at) => (WIDE_COMMA.test(items.charAt(at)) ? "," : mark));
	const mended = marks.join("");
	const shown = prefix + mended.replace(/,\s*/g, ", ");
	return { problem: { rule: "full-width-comma", mended: shown }, index, mended };
}

function findReservedStart({ prefix, value }: TypedValue): ValueTrap | undefined {
	const typed = /^[@%`*&!|>,\]}]/.exec(value)?.[0];
	if (typed === undefined) return undefined;
	const mended = toQuoted(value);
	const problem = { rule: "reserved-first-character", typed, mended: prefix + mended } as const;
	return { problem, index: 0, mended };
}

/** A value cut at ` #` is still a value; one that begins with # is a comment, unless lines below belong to the key. */
export function findHashCut({ prefix, value, hasBlock }: TypedValue): ValueTrap | undefined {
	const index = value.search(/(?:^|\s)#/);
	if (index < 0 || (index === 0 && hasBlock)) return undefined;
	const lost = value.slice(index).trim();
	const mended = toQuoted(value);
	const problem = { rule: "hash-cut", lost, mended: prefix + mended } as const;
	return {
		problem,
		index: value.indexOf("#", index),
		...(value.startsWith("#") && { mended }),
	};
}

function findSecondColon({ prefix, value }: TypedValue): ValueTrap | undefined {
	const index = value.search(/:(?:\s|$)/);
	if (index < 0) return undefined;
	const mended = toQuoted(value);
	return { problem: { rule: "second-colon", mended: prefix + mended }, index, mended };
}
