import { joinHanLines } from "./join-han-lines.ts";

/** A paragraph or a heading in which nothing is Markdown. Offsets are UTF-16 code units from the start of the body. */
export interface PlainBlock {
	/** Of a heading, from 1; 0 for a paragraph. */
	depth: number;
	/** As printed. */
	text: string;
	start: number;
	/** Where its text was typed: behind the marks of a heading. */
	textStart: number;
	end: number;
	/** The number of its first line, from 1. */
	line: number;
	lastLine: number;
	/** Where its last line begins. */
	lastLineStart: number;
}

/**
 * What can be Markdown, or is transformed, anywhere in a line: marks, controls,
 * character references, addresses, and the tones of readings.
 */
const MARKUP = /[^\n\P{Cc}]|[\ufeff\\`*_~[\]<>&|@āáǎàēéěèīíǐìōóǒòūúǔùǖǘǚǜńňǹḿ]|\/\/|[wW]{3}\./u;
/** A line that cannot begin a list, a quotation, a table, a rule or anything else that is no text. */
const TEXT_LINE = /^(?:\u3000+|(?!\d{1,9}[.)]))(?:[0-9A-Za-z]|[^\0-\x7f\s＃])/u;
const HEADING = /^(#{2,6}) (?:[0-9A-Za-z]|[^\0-\x7f\s])[^#]*$/u;
const INDENT = /^\u3000+/u;
/** Well under what the guards let pass, in UTF-8. */
const MOST_CHARACTERS = 500_000;

/**
 * The blocks of a body that is nothing but plain paragraphs and headings, as
 * most are; `undefined` if it may be anything else. They are exactly what the
 * parser would find, for a twentieth of the time, and only the rules for
 * headings can find anything wrong with them.
 */
export function findPlainBlocks(body: string): PlainBlock[] | undefined {
	if (body.length > MOST_CHARACTERS || MARKUP.test(body)) return undefined;
	const blocks: PlainBlock[] = [];
	let open: PlainBlock | undefined;
	let line = 1;
	for (let start = 0; start <= body.length; line += 1) {
		const next = body.indexOf("\n", start);
		const end = next < 0 ? body.length : next;
		if (end === start) {
			open = undefined;
		} else {
			const block = readLine(body.slice(start, end), { start, line });
			if (!block || (open && isIndented(block))) return undefined;
			if (open && block.depth === 0) Object.assign(open, toEnd(block));
			else blocks.push(block);
			if (!open || block.depth > 0) open = block.depth > 0 ? undefined : block;
		}
		start = end + 1;
	}
	for (const block of blocks) if (block.line < block.lastLine) block.text = joinLines(block, body);
	return blocks.length > 0 ? blocks : undefined;
}

/** A line as a block of its own; `undefined` if it may be no text. */
function readLine(
	typed: string,
	{ start, line }: Pick<PlainBlock, "start" | "line">,
): PlainBlock | undefined {
	if (typed.endsWith(" ")) return undefined;
	const depth = HEADING.exec(typed)?.[1]?.length ?? 0;
	if (depth === 0 && !TEXT_LINE.test(typed)) return undefined;
	const textStart = depth === 0 ? start : start + depth + 1;
	return {
		...{ depth, start, textStart, line, lastLine: line, lastLineStart: start },
		text: typed.slice(textStart - start).replace(INDENT, ""),
		end: start + typed.length,
	};
}

/** A line that is meant to begin a paragraph: below another line it does not, which is a fault. */
function isIndented({ text, textStart, end }: PlainBlock): boolean {
	return end - textStart > text.length;
}

function toEnd({ end, lastLine, lastLineStart }: PlainBlock) {
	return { end, lastLine, lastLineStart };
}

function joinLines({ textStart, end }: PlainBlock, body: string): string {
	return joinHanLines(body.slice(textStart, end)).replace(INDENT, "");
}
