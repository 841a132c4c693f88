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
	/** Whether the line holds a key or begins an item; otherwise it continues a text. */
	isEntry: boolean;
	/** What is wrong, and where on the line, from 1. */
	problems: readonly { problem: Problem; column: number }[];
}

const INDENT = /^[ \t\u3000\u00a0]*/u;
const KEY = /^([A-Za-z_][\w-]*|\p{Script=Han}{1,12})[ \t]*([:：])(.*)$/u;

/** Reads a line up to its value, and finds what an input method does to indents, dashes and colons. */
export function readLineHead(line: string): LineHead {
	const problems: { problem: Problem; column: number }[] = [];
	const typedIndent = INDENT.exec(line)?.[0] ?? "";
	const indent = typedIndent.replace(/\t/g, "  ").replace(/[\u3000\u00a0]/gu, "");
	if (typedIndent.includes("\t")) problems.push({ problem: { rule: "tab-indent" }, column: 1 });
	else if (indent !== typedIndent)
		problems.push({ problem: { rule: "full-width-indent" }, column: 1 });
	let rest = line.slice(typedIndent.length).trimEnd();
	let dashes = /^(?:- +)*/.exec(rest)?.[0] ?? "";
	rest = rest.slice(dashes.length);
	const columnOf = (text: string) => line.trimEnd().length - text.length + 1;
	if (/^-[^\s-]/.test(rest)) {
		const mended = `- ${rest.slice(1)}`;
		problems.push({ problem: { rule: "dash-without-space", mended }, column: columnOf(rest) });
		dashes += "- ";
		rest = rest.slice(1);
	}
	const start = indent + dashes;
	const key = readKey({ rest, isOutermost: start === "" });
	if (!key) {
		return {
			head: start,
			value: rest,
			indent: indent.length,
			isEntry: dashes !== "",
			problems,
		};
	}
	if (key.problem)
		problems.push({ problem: key.problem, column: columnOf(rest) + key.word.length });
	return {
		head: `${start}${key.word}: `,
		value: key.value,
		indent: start.length,
		isEntry: true,
		problems,
	};
}

interface Key {
	word: string;
	value: string;
	problem?: Problem | undefined;
}

/** The key a line begins with. With the wrong colon, only a known word inside a text is taken for a key. */
function readKey({ rest, isOutermost }: { rest: string; isOutermost: boolean }): Key | undefined {
	const [, word = "", colon, after = ""] = KEY.exec(rest) ?? [];
	if (colon === undefined) return undefined;
	const value = after.trim();
	const mended = `${word}: ${value}`.trimEnd();
	if (
		colon === ":" &&
		(value === "" || /^[ \t]/.test(after)) &&
		!/^[ \t]*[\u3000\u00a0]/u.test(after)
	) {
		return { word, value };
	}
	if (!isOutermost && !isKeyWord(word)) return undefined;
	if (colon === "：") return { word, value, problem: { rule: "full-width-colon", mended } };
	if (/^[ \t]*[\u3000\u00a0]/u.test(after)) {
		return { word, value, problem: { rule: "full-width-space", mended } };
	}
	if (after.startsWith("//")) return undefined;
	return { word, value, problem: { rule: "colon-without-space", mended } };
}
