import { findMatches, type Haystack, type Match } from "./find-matches.ts";
import { toSegments } from "./mark-text.ts";
import type { Segment } from "./searcher.ts";
import type { Run } from "./units.ts";

/** Characters that all pieces of an excerpt have together. */
const LENGTH = 80;
/** Characters before the first match, at most. */
const BEFORE = 16;
/** However many terms there are, a piece has so many characters. */
const LEAST = 24;
const OMISSION = "…";
/** Where a piece may begin instead of in the middle of a clause. */
const CLAUSE_START = /[。！？；，、：\n]/u;

/**
 * The part of a text that shows why it was found: one piece around the first
 * term, and one more for each term that is not in it. The beginning if no term
 * stands in the text.
 */
export function toExcerpt(haystack: Haystack, terms: readonly (readonly Run[])[]): Segment[] {
	const found = terms.map((runs) => findMatches(haystack, runs)).filter((all) => all.length > 0);
	const matches = found.flat();
	return toWindows(haystack.text, found).flatMap((window, index, windows) => [
		...(needsOmission(haystack.text, window, windows[index - 1]) ? [toOmission()] : []),
		...trimBreaks(toSegments({ text: haystack.text, matches, ...window })),
		...(index === windows.length - 1 && window.end < haystack.text.length ? [toOmission()] : []),
	]);
}

function toOmission(): Segment {
	return { text: OMISSION, isMarked: false };
}

function needsOmission(text: string, { start }: Match, former: Match | undefined): boolean {
	if (former !== undefined) return true;
	return start > 0 && text[start - 1] !== "\n";
}

/** Line breaks inside an excerpt are spaces. */
function trimBreaks(segments: readonly Segment[]): Segment[] {
	return segments.map(({ text, isMarked }) => ({ text: text.replaceAll("\n", " "), isMarked }));
}

function toWindows(text: string, found: readonly (readonly Match[])[]): readonly Match[] {
	if (found.length === 0) return [{ start: 0, end: toEnd(text, LENGTH) }];
	const one = placeWindows(text, found, LENGTH);
	if (one.length === 1) return one;
	return joinWindows(placeWindows(text, found, Math.max(LEAST, Math.floor(LENGTH / found.length))));
}

function placeWindows(
	text: string,
	found: readonly (readonly Match[])[],
	length: number,
): readonly Match[] {
	const windows: Match[] = [];
	for (const matches of found) {
		const isShown = windows.some(({ start, end }) =>
			matches.some((match) => match.start >= start && match.end <= end),
		);
		const first = matches[0];
		if (!isShown && first) windows.push(toWindow(text, first, length));
	}
	return windows;
}

function toWindow(text: string, match: Match, length: number): Match {
	const start = toStart(text, match.start);
	return { start, end: toEnd(text, Math.max(match.end, start + length)) };
}

/** Never between the two halves of a character. */
function toEnd(text: string, at: number): number {
	return Math.min(text.length, isLowSurrogate(text, at) ? at + 1 : at);
}

/** Begins behind the nearest mark before the match, else a few characters before it. */
function toStart(text: string, at: number): number {
	const least = Math.max(0, at - BEFORE);
	for (let index = at - 1; index >= least; index -= 1) {
		if (CLAUSE_START.test(text[index] ?? "")) return index + 1;
	}
	return least === 0 ? 0 : isLowSurrogate(text, least) ? least + 1 : least;
}

function isLowSurrogate(text: string, index: number): boolean {
	return /[\uDC00-\uDFFF]/.test(text[index] ?? "");
}

/** In the order of the text; pieces that overlap or nearly touch become one. */
function joinWindows(windows: readonly Match[]): Match[] {
	const joined: Match[] = [];
	for (const window of [...windows].sort((a, b) => a.start - b.start)) {
		const former = joined.at(-1);
		if (former && window.start <= former.end + 2) {
			joined[joined.length - 1] = { start: former.start, end: Math.max(former.end, window.end) };
		} else joined.push(window);
	}
	return joined;
}
