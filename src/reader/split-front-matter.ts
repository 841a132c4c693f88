import matter from "gray-matter";
import type { Problem } from "../strings/fault-texts.ts";
import type { Report } from "./to-fault.ts";

/** A Markdown file's two parts. */
export interface SplitFile {
	/** YAML, preceded by the rest of the opening line, so that its lines have the file's numbers. */
	frontMatter: string;
	/** Markdown. */
	body: string;
	/** The line of the file on which `body` begins. */
	bodyLine: number;
}

interface TextFile {
	file: string;
	/** Newlines are `\n`, no byte order mark. */
	text: string;
	report: Report;
}

const DASH = "[-\\u2010-\\u2015\\u2500\\u2501\\u2e3a\\u2e3b\\u30fc\\ufe58\\ufe63\\uff0d]";
/** Lines that look like a fence but are not exactly `---`. */
const DASHES = new RegExp(`^[\\s\\u3000]*${DASH}+[\\s\\u3000]*$`, "u");
const DASHES_LINE = new RegExp(`^${DASH}+[\\s\\u3000]*$`, "mu");
const OPENING = /^---[ \t]*$/;

/** The front matter and the body, or `undefined` if where one ends and the other begins is not plain. */
export function splitFrontMatter({ file, text, report }: TextFile): SplitFile | undefined {
	const plain = splitPlain(text);
	if (plain) return plain;
	const fault = findFenceFault(text.split("\n"));
	if (fault) {
		report(fault.problem, { file, line: fault.line, column: 1 });
		return undefined;
	}
	// Without an options object the splitter caches, and returns {} for a text that failed before.
	const { matter: frontMatter, content } = matter(text, { engines: ENGINES, language: "yaml" });
	return toSplit(text, { frontMatter, content });
}

/** The usual case: both fences are nothing but `---`, and no line between them looks like one. */
function splitPlain(text: string): SplitFile | undefined {
	if (!text.startsWith("---\n")) return undefined;
	const end = text.indexOf("\n---", 3);
	if (end < 0 || (text.charAt(end + 4) || "\n") !== "\n") return undefined;
	const frontMatter = text.slice(3, end);
	if (DASHES_LINE.test(frontMatter)) return undefined;
	return toSplit(text, { frontMatter, content: text.slice(end + 5) });
}

function toSplit(
	text: string,
	{ frontMatter, content }: { frontMatter: string; content: string },
): SplitFile {
	const body = content.replace(/^[ \t]+\n/, "");
	const before = text.length - body.length;
	let bodyLine = 1;
	for (let at = text.indexOf("\n"); at >= 0 && at < before; at = text.indexOf("\n", at + 1))
		bodyLine += 1;
	return { frontMatter, body, bodyLine };
}

/** The splitter's own parsers are never used: YAML is read by `read-yaml.ts`, and nothing else is allowed. */
const ENGINES = {
	yaml: { parse: () => ({}) },
	json: { parse: refuse },
	javascript: { parse: refuse },
};

function refuse(): never {
	throw new Error("Front matter is YAML only; the fence check lets no other language through");
}

interface FenceFault {
	problem: Problem;
	line: number;
}

function findFenceFault(lines: readonly string[]): FenceFault | undefined {
	const [first = ""] = lines;
	if (!OPENING.test(first)) return findOpeningFault(lines);
	const end = lines.findIndex((line, index) => index > 0 && OPENING.test(line));
	const frontMatter = lines.slice(1, end < 0 ? undefined : end);
	// Indented dashes may be part of a text, so they count only when no fence follows.
	const wrong = frontMatter.findIndex(
		(line) => DASHES.test(line) && (end < 0 || !/^[\s\u3000]/u.test(line)),
	);
	if (wrong >= 0 && (end >= 0 || wrong > 0)) return toDashesFault(lines, wrong + 1);
	return end < 0 ? { problem: { rule: "unclosed-block" }, line: 1 } : undefined;
}

function findOpeningFault(lines: readonly string[]): FenceFault {
	const [first = ""] = lines;
	const start = lines.findIndex((line) => line.trim() !== "");
	const opening = lines[start] ?? "";
	if (/^[\s\u3000]*---[ \t]*$/u.test(opening)) {
		return { problem: { rule: "fence-not-first" }, line: start + 1 };
	}
	if (DASHES.test(opening)) return toDashesFault(lines, start);
	const typed = first.slice(3).trim();
	if (first.startsWith("---") && typed !== "") {
		return { problem: { rule: "fence-language", typed }, line: 1 };
	}
	return { problem: { rule: "no-front-matter" }, line: 1 };
}

function toDashesFault(lines: readonly string[], index: number): FenceFault {
	return { problem: { rule: "fence-dashes", typed: (lines[index] ?? "").trim() }, line: index + 1 };
}
