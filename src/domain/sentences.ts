/** A part of a text, in UTF-16 code units. */
export interface Span {
	start: number;
	end: number;
}

/** What ends a sentence, with the quotation marks and brackets that close behind it (GB/T 15834-2011). */
const SENTENCE = /[^。！？；…\n]*(?:[。！？；…]+[”’」』）》〕]*|\n|$)/gu;
/** A voice loses its breath, and some engines stop, in the middle of longer pieces. */
const LONGEST = 120;
const COMMA = /[，、：]/u;

/** Sentences as a voice reads them, one after the other, without the spaces around them. */
export function splitSentences(text: string): Span[] {
	return [...text.matchAll(SENTENCE)]
		.map((match) => ({ start: match.index, end: match.index + match[0].length }))
		.flatMap((span) => splitLong(text, span))
		.map((span) => trim(text, span))
		.filter(({ start, end }) => /[\p{L}\p{N}]/u.test(text.slice(start, end)));
}

/** Divides at commas what is too long to be read at once. */
function splitLong(text: string, { start, end }: Span): Span[] {
	if (end - start <= LONGEST) return [{ start, end }];
	let cut = start + LONGEST;
	while (cut > start && !COMMA.test(text[cut - 1] ?? "")) cut -= 1;
	if (cut === start) cut = start + LONGEST;
	return [{ start, end: cut }, ...splitLong(text, { start: cut, end })];
}

function trim(text: string, { start, end }: Span): Span {
	const piece = text.slice(start, end);
	const before = piece.length - piece.trimStart().length;
	const after = piece.length - piece.trimEnd().length;
	return { start: start + before, end: Math.max(start + before, end - after) };
}
