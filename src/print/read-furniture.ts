import {
	ADVERTISEMENT_HEAD,
	BRIEFS_HEAD,
	BULLET,
	CAPTION,
	CAPTION_CREDIT,
	CONTINUED_FROM,
	CONTINUED_ON,
	CORRECTION_HEAD,
	EDITORS_NOTE,
	NOTICE_HEAD,
	parsePageNumber,
} from "../domain/print-marks.ts";
import { readBylineOfItsOwn, readOpeningByline } from "../domain/read-byline.ts";
import type { Ledger } from "./ledger.ts";
import { cutLine, type PageLine } from "./page-line.ts";
import { isComplete } from "./paragraph-ends.ts";
import { type PageHeader, readHeader } from "./read-header.ts";

export interface Notice {
	title?: string;
	text: string;
	phone?: string;
}

/** What a page holds beside its stories, and the runs of lines its stories are in. */
export interface Furniture {
	headers: PageHeader[];
	advertisements: string[][];
	notices: Notice[];
	corrections: string[];
	briefs: PageLine[][];
	captions: { text: string; credit?: string; line: PageLine }[];
	notes: { lines: PageLine[]; before: PageLine | undefined }[];
	/** Lines of stories, cut where an advertisement, a notice or briefs stand between. */
	runs: PageLine[][];
	continued: { kind: "on" | "from"; page: number; line: PageLine }[];
}

/** Takes the furniture out of a page's lines. */
export function readFurniture(given: {
	lines: readonly PageLine[];
	paperNames: readonly string[];
	ledger: Ledger;
}): Furniture {
	const { ledger, paperNames } = given;
	const lines = [...given.lines];
	const furniture: Furniture = {
		headers: [],
		advertisements: [],
		notices: [],
		corrections: [],
		briefs: [],
		captions: [],
		notes: [],
		runs: [[]],
		continued: [],
	};
	const run = () => furniture.runs.at(-1) ?? [];
	const breakRun = () => furniture.runs.push([]);
	let at = 0;
	while (at < lines.length) {
		const line = lines[at];
		if (line === undefined) break;
		const header = readHeader(line.text, paperNames);
		if (header !== undefined) {
			furniture.headers.push(header);
			ledger.claim(line, "header");
			at += 1;
		} else if (ADVERTISEMENT_HEAD.test(line.text)) {
			const end = findEnd(lines, at + 1);
			claimAll(lines.slice(at, end), "advertisement");
			furniture.advertisements.push(lines.slice(at + 1, end).map(({ text }) => text));
			breakRun();
			at = end;
		} else if (CORRECTION_HEAD.test(line.text)) {
			const end = findEnd(lines, at + 1);
			claimAll(lines.slice(at, end), "correction");
			const text = lines.slice(at, end).map((each) => each.text);
			const inline = line.text.replace(CORRECTION_HEAD, "");
			furniture.corrections.push([inline, ...text.slice(1)].filter(Boolean).join("\n"));
			breakRun();
			at = end;
		} else if (NOTICE_HEAD.test(line.text)) {
			const end = findEnd(lines, at + 1);
			claimAll(lines.slice(at, end), "notice");
			furniture.notices.push(toNotice(lines.slice(at, end).map(({ text }) => text)));
			breakRun();
			at = end;
		} else if (isBriefs(lines, at)) {
			at = takeBriefs(at);
			breakRun();
		} else if (EDITORS_NOTE.test(line.text)) {
			let end = at + 1;
			const inline = line.text.replace(EDITORS_NOTE, "");
			while (
				end < lines.length &&
				!isComplete(lines[end - 1]?.text ?? "") &&
				(inline === "" || end > at)
			)
				end += 1;
			claimAll(lines.slice(at, end), "editor's note");
			furniture.notes.push({ lines: lines.slice(at, end), before: lines[end] });
			at = end;
		} else if (isCaption(line.text)) {
			const credit = CAPTION_CREDIT.exec(line.text)?.[0];
			furniture.captions.push({ text: line.text, line, ...(credit !== undefined && { credit }) });
			ledger.claim(line, "caption");
			at += 1;
		} else {
			takeText(line);
			at += 1;
		}
	}
	furniture.runs = furniture.runs.filter(({ length }) => length > 0);
	return furniture;

	function claimAll(taken: readonly PageLine[], use: string): void {
		for (const line of taken) ledger.claim(line, use);
	}

	function takeBriefs(from: number): number {
		let end = from;
		if (BRIEFS_HEAD.test(lines[end]?.text ?? "")) {
			claimAll(lines.slice(end, end + 1), "head of briefs");
			end += 1;
		}
		while (end < lines.length && BULLET.test(lines[end]?.text ?? "")) {
			const brief = [lines[end] as PageLine];
			end += 1;
			while (
				end < lines.length &&
				!isComplete(brief.at(-1)?.text ?? "") &&
				!BULLET.test(lines[end]?.text ?? "")
			) {
				brief.push(lines[end] as PageLine);
				end += 1;
			}
			claimAll(brief, "brief");
			furniture.briefs.push(brief);
		}
		return end;
	}

	function takeText(line: PageLine): void {
		let text = line;
		const from = CONTINUED_FROM.exec(text.text);
		if (from !== null) {
			const mark = cutLine(text, 0, from[0].length);
			ledger.claim(mark, "continued from");
			breakRun();
			text = cutLine(text, from[0].length);
			furniture.continued.push({
				kind: "from",
				page: toPage(from),
				line: text.text === "" ? mark : text,
			});
			if (text.text === "") return;
		}
		const on = CONTINUED_ON.exec(text.text);
		if (on !== null) {
			ledger.claim(cutLine(text, on.index), "continued on");
			const rest = cutLine(text, 0, on.index);
			const last = rest.text === "" ? run().at(-1) : rest;
			if (last !== undefined) {
				furniture.continued.push({ kind: "on", page: toPage(on), line: last });
			}
			if (rest.text !== "") run().push(rest);
			breakRun();
			return;
		}
		run().push(text);
	}
}

function toPage(found: RegExpExecArray): number {
	return parsePageNumber(found.groups?.["page"] ?? "") ?? 0;
}

function isCaption(text: string): boolean {
	return (
		CAPTION.test(text) &&
		readOpeningByline(text) === undefined &&
		readBylineOfItsOwn(text) === undefined
	);
}

function isBriefs(lines: readonly PageLine[], at: number): boolean {
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

/** Where an advertisement or a notice ends: at other furniture, or at the head of a story. */
function findEnd(lines: readonly PageLine[], from: number): number {
	for (let at = from; at < lines.length; at += 1) {
		const text = lines[at]?.text ?? "";
		if (ADVERTISEMENT_HEAD.test(text) || NOTICE_HEAD.test(text) || CORRECTION_HEAD.test(text))
			return at;
		if (readHeader(text, []) !== undefined || isBriefs(lines, at) || EDITORS_NOTE.test(text))
			return at;
		if (CONTINUED_FROM.test(text)) return at;
		if (readOpeningByline(text) === undefined && readBylineOfItsOwn(text) === undefined) continue;
		return findHeadStart(lines, { from, byline: at });
	}
	return lines.length;
}

/** The head above a byline takes at most three lines, and none across a gap within the advertisement. */
function findHeadStart(
	lines: readonly PageLine[],
	{ from, byline }: { from: number; byline: number },
): number {
	let head = byline;
	while (head > from && byline - head < 3 && !isComplete(lines[head - 1]?.text ?? "")) head -= 1;
	for (let at = byline - 1; at > head; at -= 1) {
		if ((lines[at]?.gap ?? 0) > (lines[byline]?.gap ?? 0)) return at;
	}
	return head > from || byline - head <= 1 ? head : Math.max(head, byline - 2);
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
