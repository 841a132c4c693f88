import { CONTINUATION_START, LIST_MARK, SENTENCE_END, SPEECH_VERB } from "../domain/print-marks.ts";

const PAIRS = [
	["“", "”"],
	["（", "）"],
	["(", ")"],
	["《", "》"],
	["「", "」"],
] as const;

/** Whether a line has the end of a sentence at its own end. */
export function isComplete(line: string): boolean {
	return SENTENCE_END.test(line);
}

/** Whether the print only cut the paragraph between these lines: a column ended there. */
export function isTorn(before: string, after: string): boolean {
	if (CONTINUATION_START.test(after)) return true;
	if (isComplete(before)) return closesWhatIsOpen(before, after);
	if (/[:：]$/u.test(before)) return SPEECH_VERB.test(before) && /^[“"「]/u.test(after);
	if (/[；;]$/u.test(before)) return !LIST_MARK.test(after);
	return !(LIST_MARK.test(after) && /[\p{Script=Han}]$/u.test(before) && LIST_MARK.test(before));
}

/** A quotation that a sentence leaves open goes on in the next line, unless that opens it anew. */
function closesWhatIsOpen(before: string, after: string): boolean {
	return PAIRS.some(([open, close]) => {
		if (count(before, open) <= count(before, close) || after.startsWith(open)) return false;
		const closes = after.indexOf(close);
		const opens = after.indexOf(open);
		return closes >= 0 && (opens < 0 || closes < opens);
	});
}

function count(text: string, mark: string): number {
	return text.split(mark).length - 1;
}
