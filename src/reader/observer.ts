import type { Root } from "mdast";
import type { Fields } from "./read-yaml.ts";

/** A file's text: without byte order mark, lines ended by `\n` alone. */
export interface ObservedText {
	/** Relative to the content folder. */
	file: string;
	text: string;
}

/** A YAML file or a front matter that its schema accepts. */
export interface ObservedRecord {
	file: string;
	value: unknown;
	place: Fields["place"];
}

/** A body that could be parsed. */
export interface ObservedBody {
	file: string;
	/** Markdown: the end of the file's text. */
	body: string;
	/** From `parseMarkdown(body)`; not to be changed or kept. */
	root: Root;
	/** What is printed, a line for each passage, if it is nothing but paragraphs and headings of text. */
	plainText?: string | undefined;
}

/**
 * Sees what the reader reads, as it is read, so that more can be checked
 * without reading and parsing it again. A file's text comes before its record,
 * and that before its body, and nothing of another file comes between them.
 */
export interface Observer {
	onText?(text: ObservedText): void;
	onRecord?(record: ObservedRecord): void;
	onBody?(body: ObservedBody): void;
	/** What is to be remembered of a file, as plain data; `undefined` if it has to be read again. */
	toNote?(file: string): unknown;
	/** A file that is not read, because it has not changed since it was `toNote`d. */
	onRemembered?(file: string, note: unknown): void;
}
