/** A line of a print page that is not blank, with its place in the input. */
export interface PageLine {
	/** Without the space around it. */
	text: string;
	/** Which of the given files. */
	input: number;
	/** Where `text` begins in the input, in UTF-16 code units. */
	start: number;
	/** Where `text` ends. */
	end: number;
	/** From 1. */
	number: number;
	/** Blank lines before it. */
	gap: number;
	/** Whether it begins with the space of a new paragraph. */
	indented: boolean;
}

/** The lines of an input that are not blank. */
export function toPageLines(text: string, input: number): PageLine[] {
	const lines: PageLine[] = [];
	let gap = 0;
	let offset = 0;
	let number = 0;
	for (const raw of text.split(/\r\n|[\n\r\f\u2028\u2029]/u)) {
		number += 1;
		const trimmed = raw.trim();
		const lead = raw.length - raw.trimStart().length;
		const start = offset + lead;
		offset += raw.length + (text.startsWith("\r\n", offset + raw.length) ? 2 : 1);
		if (trimmed === "") {
			gap += 1;
			continue;
		}
		const indented = /^(?:\u3000{2}|[ \t]{2,}|\t)/u.test(raw);
		lines.push({ text: trimmed, input, start, end: start + trimmed.length, number, gap, indented });
		gap = 0;
	}
	return lines;
}

/** A part of a line. */
export function cutLine(line: PageLine, from: number, to = line.text.length): PageLine {
	const part = line.text.slice(from, to);
	const lead = part.length - part.trimStart().length;
	const text = part.trim();
	const start = line.start + from + lead;
	return { ...line, text, start, end: start + text.length };
}
