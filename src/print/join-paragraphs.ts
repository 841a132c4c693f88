import type { PageLine } from "./page-line.ts";
import { isTorn } from "./paragraph-ends.ts";

/** The words on both sides of a join. */
export interface Join {
	before: string;
	after: string;
}

export interface Paragraph {
	text: string;
	lines: PageLine[];
}

const CONTEXT = 12;

/** Puts the lines that a column break tore apart together again. */
export function joinParagraphs(lines: readonly PageLine[]): {
	paragraphs: Paragraph[];
	joins: Join[];
} {
	const paragraphs: Paragraph[] = [];
	const joins: Join[] = [];
	for (const line of lines) {
		const last = paragraphs.at(-1);
		if (last === undefined || line.indented || !isTorn(last.text, line.text)) {
			paragraphs.push({ text: line.text, lines: [line] });
			continue;
		}
		joins.push({ before: last.text.slice(-CONTEXT), after: line.text.slice(0, CONTEXT) });
		const space = /[A-Za-z]$/u.test(last.text) && /^[A-Za-z]/u.test(line.text) ? " " : "";
		last.text += space + line.text;
		last.lines.push(line);
	}
	return { paragraphs, joins };
}
