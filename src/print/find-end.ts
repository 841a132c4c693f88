import {
	ADVERTISEMENT_HEAD,
	BRIEFS_HEAD,
	BULLET,
	CONTINUED_FROM,
	CORRECTION_HEAD,
	EDITORS_NOTE,
	NOTICE_HEAD,
} from "../domain/print-marks.ts";
import { readBylineOfItsOwn, readOpeningByline } from "../domain/read-byline.ts";
import type { PageLine } from "./page-line.ts";
import { isComplete } from "./paragraph-ends.ts";
import { readHeader } from "./read-header.ts";

const MOST_HEAD_LINES = 3;

/** Where an advertisement or a notice ends: at other furniture, or at the head of a story. */
export function findEnd(lines: readonly PageLine[], from: number): number {
	for (let at = from; at < lines.length; at += 1) {
		if (isFurniture(lines, at)) return at;
		const text = lines[at]?.text ?? "";
		if (readOpeningByline(text) === undefined && readBylineOfItsOwn(text) === undefined) continue;
		return findHeadStart(lines, { from, byline: at });
	}
	return lines.length;
}

/** Whether other furniture than a brief of a row begins here. */
export function isFurniture(lines: readonly PageLine[], at: number): boolean {
	const text = lines[at]?.text ?? "";
	const heads = [ADVERTISEMENT_HEAD, NOTICE_HEAD, CORRECTION_HEAD, EDITORS_NOTE, CONTINUED_FROM];
	return (
		heads.some((head) => head.test(text)) ||
		readHeader(text, []) !== undefined ||
		isBriefs(lines, at)
	);
}

/** Whether briefs begin here: under their own head, or at the first of two bullets. */
export function isBriefs(lines: readonly PageLine[], at: number): boolean {
	const text = lines[at]?.text ?? "";
	const next = lines[at + 1]?.text ?? "";
	if (BRIEFS_HEAD.test(text)) return BULLET.test(next);
	const before = lines[at - 1]?.text;
	return (
		BULLET.test(text) &&
		isComplete(text) &&
		BULLET.test(next) &&
		(before === undefined || isComplete(before))
	);
}

/** The head above a byline takes at most three lines, and none across a gap within the advertisement. */
function findHeadStart(
	lines: readonly PageLine[],
	{ from, byline }: { from: number; byline: number },
): number {
	let head = byline;
	while (
		head > from &&
		byline - head < MOST_HEAD_LINES &&
		!isComplete(lines[head - 1]?.text ?? "")
	) {
		head -= 1;
	}
	for (let at = byline - 1; at > head; at -= 1) {
		if ((lines[at]?.gap ?? 0) > (lines[byline]?.gap ?? 0)) return at;
	}
	return head > from || byline - head <= 1 ? head : Math.max(head, byline - 2);
}
