/**
 * Characters that need no space before or after a line break: Han, full-width
 * punctuation and forms, and the quotation marks, dashes and dots that Chinese
 * shares with other scripts.
 */
const HAN = "\\p{Script=Han}\\u3000-\\u303f\\ufe30-\\ufe4f\\uff00-\\uffef‘’“”—…·";
const ENDS_IN_HAN = new RegExp(`[${HAN}]$`, "u");
const BEGINS_WITH_HAN = new RegExp(`^[${HAN}]`, "u");
const LINE_BREAK = /[ \t\u3000]*\r?\n[ \t\u3000]*/gu;

/** What surrounds a text, as far as it is printed. */
export interface Surroundings {
	before?: string;
	after?: string;
}

/** The text on one line: nothing between two Han characters, else a space. */
export function joinHanLines(text: string, { before = "", after = "" }: Surroundings = {}): string {
	return text.replace(LINE_BREAK, (lineBreak: string, offset: number) => {
		const left = text.slice(0, offset) || before;
		const right = text.slice(offset + lineBreak.length) || after;
		return ENDS_IN_HAN.test(left) && BEGINS_WITH_HAN.test(right) ? "" : " ";
	});
}
