import { readBylineOfItsOwn, readOpeningByline, readSignature } from "../domain/read-byline.ts";
import type { PageLine } from "./page-line.ts";
import { isComplete } from "./paragraph-ends.ts";

/** A story before its head and body are read: lines in printed order. */
export interface StoryLines {
	heads: PageLine[];
	/** A byline with a line of its own, under the head. */
	byline?: PageLine;
	body: PageLine[];
	/** Whether a byline shows where the story begins; without one its head is a guess. */
	certain: boolean;
}

const LONGEST_HEAD = 60;
const LONGEST_GUESSED_HEAD = 45;
const MOST_HEADS = 5;
const LONGEST_CRY = 26;

/** Splits a run of lines at the heads that stand above bylines and behind signatures. */
export function splitStories(lines: readonly PageLine[]): StoryLines[] {
	const starts = findStarts(lines);
	const stories: StoryLines[] = [];
	const first = starts[0]?.head ?? lines.length;
	stories.push(...splitUnsigned(lines.slice(0, first)));
	starts.forEach(({ head, byline }, index) => {
		const end = starts[index + 1]?.head ?? lines.length;
		const own = lines[byline];
		const isOwn = own !== undefined && readOpeningByline(own.text) === undefined;
		const text = lines.slice(isOwn ? byline + 1 : byline, end);
		const last = text.findIndex((line, at) => at < text.length - 1 && isSigned(line.text));
		const body = last < 0 ? text : text.slice(0, last + 1);
		stories.push({
			heads: lines.slice(head, byline),
			...(isOwn && { byline: own }),
			body,
			certain: true,
		});
		if (last >= 0) stories.push(...splitUnsigned(text.slice(last + 1)));
	});
	return stories;
}

function findStarts(lines: readonly PageLine[]): { head: number; byline: number }[] {
	const starts: { head: number; byline: number }[] = [];
	lines.forEach((line, at) => {
		const previous = lines[at - 1];
		const opens = readOpeningByline(line.text) !== undefined;
		const owns = !opens && readBylineOfItsOwn(line.text) !== undefined;
		if (!opens && !owns) return;
		if (previous !== undefined && starts.at(-1)?.byline === at - 1 && isOwn(previous)) return;
		const floor = (starts.at(-1)?.byline ?? -1) + 1;
		const head = findHead(lines, { byline: at, floor });
		// Names under a finished text sign it; they do not open the next one.
		if (head === at && (owns || floor > 0) && at > 0) {
			if (owns) return;
		}
		starts.push({ head, byline: at });
	});
	return starts;
}

function isOwn(line: PageLine): boolean {
	return readOpeningByline(line.text) === undefined && readBylineOfItsOwn(line.text) !== undefined;
}

function isSigned(text: string): boolean {
	return readSignature(text) !== undefined || readBylineOfItsOwn(text) !== undefined;
}

/** The first line of the head above a byline. */
function findHead(lines: readonly PageLine[], place: { byline: number; floor: number }): number {
	let head = place.byline;
	while (head > place.floor && place.byline - head < MOST_HEADS) {
		const line = lines[head - 1]?.text ?? "";
		const above = lines[head - 2]?.text;
		const rests = head - 1 === place.floor ? place.floor === 0 : above !== undefined;
		if (!rests) break;
		const cry =
			isCry(line, head === place.byline) &&
			(above === undefined || isComplete(above) || isHead(above));
		if (!isHead(line) && !cry) break;
		head -= 1;
	}
	return head;
}

function isHead(text: string): boolean {
	const holdsSentence = /。|[！？!?][^！？!?”’]/u.test(text);
	return text.length <= LONGEST_HEAD && !isComplete(text) && !holdsSentence && !isSigned(text);
}

/** A title may end in ！ or ？. */
function isCry(text: string, mustBeTitle: boolean): boolean {
	if (!/[！？!?]$/u.test(text) || /^[“"]/u.test(text) || /。/u.test(text)) return false;
	return mustBeTitle
		? text.length <= LONGEST_GUESSED_HEAD
		: text.length <= LONGEST_CRY && !/[，,]/u.test(text);
}

/** Stories that no byline opens: each ends with a signature, or with the run. */
function splitUnsigned(lines: readonly PageLine[]): StoryLines[] {
	const stories: StoryLines[] = [];
	let from = 0;
	lines.forEach((line, at) => {
		if (at < lines.length - 1 && !isSigned(line.text)) return;
		const part = lines.slice(from, at + 1);
		from = at + 1;
		let count = part.findIndex(
			({ text }) =>
				text.length > LONGEST_GUESSED_HEAD ||
				isComplete(text) ||
				/。/u.test(text) ||
				isSigned(text),
		);
		if (count < 0) count = part.length;
		if (count === 0 && isCry(part[0]?.text ?? "", true) && part.length > 1) count = 1;
		const heads = Math.min(count, MOST_HEADS);
		stories.push({ heads: part.slice(0, heads), body: part.slice(heads), certain: false });
	});
	return stories;
}
