import type { YAMLParseError } from "yaml";
import type { Problem } from "../strings/fault-texts.ts";
import { toQuoted } from "./to-quoted.ts";

interface ErrorPlace {
	text: string;
	/** From 1. */
	line: number;
	/** From 1. */
	column: number;
}

/** What a mistake in YAML means to an editor. */
export function toYamlProblem({ code }: YAMLParseError, place: ErrorPlace): Problem {
	const { text, line, column } = place;
	const rest = (text.split("\n")[line - 1] ?? "").slice(column - 1);
	switch (code) {
		case "DUPLICATE_KEY": {
			const key = rest.split(":")[0] ?? "";
			return { rule: "duplicate-key", key, first: findFirstLine(key, place) };
		}
		case "TAB_AS_INDENT":
			return { rule: "tab-indent" };
		case "BAD_SCALAR_START":
			return {
				rule: "reserved-first-character",
				typed: rest.charAt(0),
				mended: toQuoted(rest),
			};
		case "BAD_DQ_ESCAPE":
			return { rule: "bad-escape" };
		case "MULTIPLE_DOCS":
			return { rule: "many-documents" };
		default:
			return { rule: "yaml-syntax" };
	}
}

/** The nearest line above with the key at the same depth. */
function findFirstLine(key: string, { text, line }: ErrorPlace): number {
	const lines = text.split("\n");
	const indent = /^ */.exec(lines[line - 1] ?? "")?.[0] ?? "";
	const above = lines.slice(0, line - 1);
	return above.findLastIndex((row) => row.startsWith(`${indent}${key}:`)) + 1 || line;
}
