import type { Problem } from "../strings/fault-texts.ts";
import { isKeyWord } from "./find-key.ts";

/** What stands before a value on its line, and what is wrong with it. */
export interface LineHead {
	/** Indent, dashes, key and colon as they should be: `  - label: `. */
	head: string;
	/** The rest of the line, without space at either end. */
	value: string;
	/** How far the key is indented; the value's further lines stand deeper. */
	indent: number;
	/** A line holds a key or begins an item, or it goes on with a list in brackets or with a text. */
	kind: "entry" | "list" | "text";
	/** The key of the front matter itself that stands here. */
	field: string | undefined;
	/** What is wrong, and where on the line, from 1. */
	problems: readonly LineProblem[];
}

interface LineProblem {
	problem: Problem;
	column: number;
}

const INDENT = /^[ \t\u3000\u00a0]*/u;
const KEY = /^([A-Za-z_][\w-]*|\p{Script=Han}{1,12})([ \t]*[:：])(.*)$/u;
const WIDE_SPACE = /^[ \t]*[\u3000\u00a0]/u;

/** Reads a line up to its value, and finds what an input method does to indents, dashes and colons. */
export function readLineHead(line: string): LineHead {
	const typed = line.trimEnd();
	const indent = readIndent(typed);
	const item = readDashes(typed.slice(indent.length));
	const start = indent.text + item.text;
	const column = indent.length + item.length + 1;
	const rest = typed.slice(column - 1);
	const key = readKey({ rest, isOutermost: start === "", column });
	return {
		head: key ? `${start}${key.word}: ` : start,
		value: key?.value ?? rest.trim(),
		indent: key ? start.length : indent.text.length,
		kind: key !== undefined || item.text !== "" ? "entry" : "text",
		field: start === "" ? key?.word : undefined,
		problems: [
			indent.problem,
			item.problem && { ...item.problem, column: indent.length + 1 },
			key?.problem,
		].filter((problem) => problem !== undefined),
	};
}

/** A further line of a list in brackets. */
export function readListLine(line: string): LineHead {
	const value = line.trim();
	const indent = line.length - line.trimStart().length;
	return {
		head: line.slice(0, indent),
		value,
		indent,
		kind: "list",
		field: undefined,
		problems: [],
	};
}

/** A part of a line as it should be, and as long as it was typed. */
interface LinePart {
	text: string;
	length: number;
	problem?: LineProblem | undefined;
}

function readIndent(line: string): LinePart {
	const typed = INDENT.exec(line)?.[0] ?? "";
	const text = typed.replace(/\t/g, "  ").replace(/[\u3000\u00a0]/gu, "");
	if (text === typed) return { text, length: typed.length };
	const rule = typed.includes("\t") ? "tab-indent" : "full-width-indent";
	return { text, length: typed.length, problem: { problem: { rule }, column: 1 } };
}

function readDashes(rest: string): LinePart {
	const typed = /^(?:- +)*/.exec(rest)?.[0] ?? "";
	const after = rest.slice(typed.length);
	if (!/^-[^\s-]/.test(after)) return { text: typed, length: typed.length };
	const mended = `- ${after.slice(1)}`;
	const problem = { problem: { rule: "dash-without-space", mended }, column: 1 } as const;
	return { text: `${typed}- `, length: typed.length + 1, problem };
}

interface Key {
	word: string;
	value: string;
	problem?: LineProblem | undefined;
}

interface KeyPosition {
	rest: string;
	/** Whether it stands at the very beginning of its line. */
	isOutermost: boolean;
	column: number;
}

/** The key a line begins with. With a wrong colon inside a text, only a known word is taken for a key. */
function readKey({ rest, isOutermost, column }: KeyPosition): Key | undefined {
	const [, word = "", colon, after = ""] = KEY.exec(rest) ?? [];
	if (colon === undefined) return undefined;
	const value = after.trim();
	const rule = findColonRule(colon, after);
	if (!rule) return { word, value };
	if (after.startsWith("//") || (!isOutermost && !isKeyWord(word))) return undefined;
	const mended = `${word}: ${value}`.trimEnd();
	return { word, value, problem: { problem: { rule, mended }, column: column + word.length } };
}

function findColonRule(colon: string, after: string) {
	if (colon.endsWith("：")) return "full-width-colon";
	if (WIDE_SPACE.test(after)) return "full-width-space";
	return /^[^ \t]/.test(after) ? "colon-without-space" : undefined;
}
