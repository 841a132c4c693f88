import { withoutDateline } from "./dateline.ts";

/** The most characters (code points) a summary may have. */
export const SUMMARY_LENGTH = 120;

const OPENING = "“‘「『（《(";
const CLOSING = "”’」』）》)";
const STOPS = "。！？!?";

/** The first sentence of a paragraph after its dateline, cut to `SUMMARY_LENGTH` with …. */
export function toSummary(paragraph: string): string {
	const sentence = toFirstSentence(withoutDateline(paragraph.replace(/\s*\n\s*/g, "")));
	const characters = [...sentence];
	if (characters.length <= SUMMARY_LENGTH) return sentence;
	return `${characters.slice(0, SUMMARY_LENGTH - 1).join("")}…`;
}

/**
 * Up to the first stop that is not inside quotation marks or brackets, with
 * the marks that close after it; all of the text if it has no such stop.
 */
export function toFirstSentence(text: string): string {
	let depth = 0;
	let stopped = false;
	let length = 0;
	for (const character of text) {
		if (stopped && depth === 0 && !isEnding(character)) break;
		if (OPENING.includes(character)) depth += 1;
		else if (CLOSING.includes(character)) depth = Math.max(0, depth - 1);
		else stopped = STOPS.includes(character);
		length += character.length;
	}
	return text.slice(0, length).trim();
}

function isEnding(character: string): boolean {
	return STOPS.includes(character) || CLOSING.includes(character);
}
