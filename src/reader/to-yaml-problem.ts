import type { LineCounter, YAMLParseError } from "yaml";
import type { Problem } from "../strings/fault-texts.ts";
import { toQuoted } from "./to-quoted.ts";

interface YamlError {
	error: YAMLParseError;
	text: string;
	lineCounter: LineCounter;
}

/** What a mistake in YAML means to an editor. */
export function toYamlProblem({ error, text, lineCounter }: YamlError): Problem {
	const [offset] = error.pos;
	const { line, col } = lineCounter.linePos(offset);
	const row = text.split("\n")[line - 1] ?? "";
	switch (error.code) {
		case "DUPLICATE_KEY": {
			const key = row.slice(col - 1).split(":")[0] ?? "";
			return { rule: "duplicate-key", key, first: findFirstLine(text, { key, before: line }) };
		}
		case "TAB_AS_INDENT":
			return { rule: "tab-indent" };
		case "BAD_SCALAR_START":
			return {
				rule: "reserved-first-character",
				typed: text.charAt(offset),
				mended: toQuoted(row.slice(col - 1)),
			};
		case "BAD_DQ_ESCAPE":
			return { rule: "bad-escape" };
		case "MULTIPLE_DOCS":
			return { rule: "many-documents" };
		default:
			return { rule: "yaml-syntax" };
	}
}

function findFirstLine(text: string, { key, before }: { key: string; before: number }): number {
	const lines = text.split("\n").slice(0, before - 1);
	const indent = /^ */.exec(text.split("\n")[before - 1] ?? "")?.[0] ?? "";
	return lines.findLastIndex((line) => line.startsWith(`${indent}${key}:`)) + 1 || before;
}
