import {
	ADVERTISEMENT_HEAD,
	BRIEFS_HEAD,
	BULLET,
	CAPTION,
	CAPTION_CREDIT,
	CORRECTION_HEAD,
	EDITORS_NOTE,
	NOTICE_HEAD,
} from "../domain/print-marks.ts";
import { readBylineOfItsOwn, readOpeningByline, readSignature } from "../domain/read-byline.ts";
import { findEnd, isBriefs, isFurniture } from "./find-end.ts";
import type { Furniture, Notice } from "./furniture.ts";
import type { Ledger } from "./ledger.ts";
import type { PageLine } from "./page-line.ts";
import { isComplete } from "./paragraph-ends.ts";
import { readHeader } from "./read-header.ts";

/** A page that is being read. */
export interface Reading {
	lines: readonly PageLine[];
	paperNames: readonly string[];
	ledger: Ledger;
	furniture: Furniture;
}

/** Takes what begins at a line; returns the line behind it, `undefined` where it is something else. */
type Taker = (reading: Reading, at: number) => number | undefined;

/** The first that knows a line takes it. */
export const TAKERS: readonly Taker[] = [
	takeHeader,
	takeAdvertisement,
	takeCorrection,
	takeNotice,
	takeBriefs,
	takeNote,
	takeCaption,
];

function takeHeader({ lines, paperNames, ledger, furniture }: Reading, at: number) {
	const line = lines[at];
	const header = line && readHeader(line.text, paperNames);
	if (!line || !header) return undefined;
	furniture.headers.push(header);
	ledger.claim(line, "header");
	return at + 1;
}

function takeAdvertisement(reading: Reading, at: number) {
	const { lines, furniture } = reading;
	if (!ADVERTISEMENT_HEAD.test(toText(lines[at]))) return undefined;
	const end = findEnd(lines, at + 1);
	claim(reading, { from: at, end, use: "advertisement" });
	furniture.advertisements.push(lines.slice(at + 1, end).map(({ text }) => text));
	furniture.runs.push([]);
	return end;
}

function takeCorrection(reading: Reading, at: number) {
	const { lines, furniture } = reading;
	const head = toText(lines[at]);
	if (!CORRECTION_HEAD.test(head)) return undefined;
	const end = findEnd(lines, at + 1);
	claim(reading, { from: at, end, use: "correction" });
	const rest = lines.slice(at + 1, end).map(({ text }) => text);
	furniture.corrections.push(
		[head.replace(CORRECTION_HEAD, ""), ...rest].filter(Boolean).join("\n"),
	);
	furniture.runs.push([]);
	return end;
}

function takeNotice(reading: Reading, at: number) {
	const { lines, furniture } = reading;
	if (!NOTICE_HEAD.test(toText(lines[at]))) return undefined;
	const end = findEnd(lines, at + 1);
	claim(reading, { from: at, end, use: "notice" });
	furniture.notices.push(toNotice(lines.slice(at, end).map(({ text }) => text)));
	furniture.runs.push([]);
	return end;
}

function takeBriefs(reading: Reading, at: number) {
	const { lines, furniture } = reading;
	if (!isBriefs(lines, at)) return undefined;
	let end = at;
	if (BRIEFS_HEAD.test(toText(lines[end]))) {
		claim(reading, { from: end, end: end + 1, use: "head of briefs" });
		end += 1;
	}
	while (BULLET.test(toText(lines[end]))) {
		const next = findBriefEnd(lines, end);
		claim(reading, { from: end, end: next, use: "brief" });
		furniture.briefs.push(lines.slice(end, next));
		end = next;
	}
	furniture.runs.push([]);
	return end;
}

function findBriefEnd(lines: readonly PageLine[], at: number): number {
	let end = at + 1;
	while (
		end < lines.length &&
		!isFinished(toText(lines[end - 1])) &&
		!BULLET.test(toText(lines[end])) &&
		!isFurniture(lines, end)
	) {
		end += 1;
	}
	return end;
}

/** A signature may stand behind the last sentence. */
function isFinished(text: string): boolean {
	return isComplete(text) || readSignature(text) !== undefined;
}

function takeNote(reading: Reading, at: number) {
	const { lines, furniture } = reading;
	if (!EDITORS_NOTE.test(toText(lines[at]))) return undefined;
	let end = at + 1;
	while (end < lines.length && !isComplete(toText(lines[end - 1]))) end += 1;
	claim(reading, { from: at, end, use: "editor's note" });
	furniture.notes.push({ lines: lines.slice(at, end), before: lines[end] });
	return end;
}

function takeCaption({ lines, ledger, furniture }: Reading, at: number) {
	const line = lines[at];
	if (!line || !isCaption(line.text)) return undefined;
	const credit = CAPTION_CREDIT.exec(line.text)?.[0];
	furniture.captions.push({ text: line.text, line, ...(credit !== undefined && { credit }) });
	ledger.claim(line, "caption");
	return at + 1;
}

function isCaption(text: string): boolean {
	return (
		CAPTION.test(text) &&
		readOpeningByline(text) === undefined &&
		readBylineOfItsOwn(text) === undefined
	);
}

function toText(line: PageLine | undefined): string {
	return line?.text ?? "";
}

function claim(
	{ lines, ledger }: Reading,
	{ from, end, use }: { from: number; end: number; use: string },
): void {
	for (const line of lines.slice(from, end)) ledger.claim(line, use);
}

const PHONE = /(?:\d{3,4}[-－]?)?\d{7,8}|1\d{10}/u;

function toNotice(lines: readonly string[]): Notice {
	const [head = "", ...rest] = lines;
	const phone = PHONE.exec(lines.join("\n"))?.[0];
	const hasTitle = rest.length > 0 && !/[:：]/u.test(head);
	return {
		...(hasTitle && { title: head }),
		text: (hasTitle ? rest : lines).join("\n"),
		...(phone !== undefined && { phone }),
	};
}
