import type { z } from "astro/zod";
import { type FileRecord, toRecord } from "./read-record.ts";
import { readTextFile } from "./read-text-file.ts";
import type { Source } from "./source.ts";
import { splitFrontMatter } from "./split-front-matter.ts";

/** A Markdown file in its two parts; each is checked even if the other cannot be read. */
export interface MarkdownFile<Value> {
	file: string;
	/** `undefined` with its faults reported. */
	record: FileRecord<Value> | undefined;
	/** Markdown. */
	body: string;
	/** The line of the file on which `body` begins. */
	bodyLine: number;
}

/** `undefined` if the file cannot be told apart into front matter and body; the faults are reported. */
export function readMarkdownFile<Schema extends z.ZodType>(
	{ file, schema }: { file: string; schema: Schema },
	source: Source,
): MarkdownFile<z.output<Schema>> | undefined {
	const text = readTextFile(file, source);
	const split = text && splitFrontMatter({ file, text, report: source.report });
	if (!split) return undefined;
	const { frontMatter, body, bodyLine } = split;
	if (body.trim() === "") source.report({ rule: "empty-body" }, { file, line: bodyLine });
	const isEmpty =
		!/^[A-Za-z]/m.test(frontMatter) && frontMatter.replace(/^\s*#.*$/gm, "").trim() === "";
	if (isEmpty) source.report({ rule: "empty-front-matter" }, { file, line: 1, column: 1 });
	const record = isEmpty ? undefined : toRecord({ file, schema, text: frontMatter }, source);
	return { file, record, body, bodyLine };
}
