import { BULLET } from "../domain/print-marks.ts";
import {
	type ReadByline,
	readBylineOfItsOwn,
	readOpeningByline,
	readSignature,
} from "../domain/read-byline.ts";
import { type Join, joinParagraphs, type Paragraph } from "./join-paragraphs.ts";
import { createLedger, type LeftOver } from "./ledger.ts";
import { type PageLine, cutLine, toPageLines } from "./page-line.ts";
import { isComplete } from "./paragraph-ends.ts";
import { punctuate, type PunctuationChange } from "./punctuate.ts";
import { type Furniture, type Notice, readFurniture } from "./read-furniture.ts";
import type { PageHeader } from "./read-header.ts";
import { type Heads, type KnownColumn, readHeads } from "./read-heads.ts";
import { splitStories, type StoryLines } from "./split-stories.ts";

/** Something an editor has to look at; the sentence is in `src/strings/import-texts.ts`. */
export interface Doubt {
	rule:
		| "unsigned"
		| "guessed-head"
		| "long-paragraph"
		| "short-join"
		| "joined-names"
		| "unmatched-continuation"
		| "correction"
		| "caption"
		| "headless";
	input: number;
	line: number;
	detail: string;
}

export interface ImportedStory {
	page: number;
	heads: Heads;
	byline: ReadByline;
	paragraphs: string[];
	joins: Join[];
	changes: (PunctuationChange & { line: number })[];
	captions: { text: string; credit?: string }[];
	notes: string[];
	doubts: Doubt[];
	isBrief: boolean;
	input: number;
	line: number;
}

export interface ImportedPages {
	stories: ImportedStory[];
	headers: PageHeader[];
	pages: number[];
	advertisements: { page: number; lines: string[] }[];
	notices: ({ page: number } & Notice)[];
	corrections: { page: number; text: string }[];
	doubts: Doubt[];
	leftOver: LeftOver[];
}

const LONG_PARAGRAPH = 700;
const SHORT_LINE = 16;
const NO_BYLINE: ReadByline = {
	length: 0,
	names: { reporters: [], correspondents: [], photographers: [] },
	guessed: [],
};

/** Reads print pages into stories and furniture; every character of the inputs is accounted for. */
export function importPages(given: {
	inputs: readonly string[];
	firstPage?: number | undefined;
	paperNames: readonly string[];
	columns: readonly KnownColumn[];
}): ImportedPages {
	const ledger = createLedger(given.inputs);
	const result: ImportedPages = {
		stories: [],
		headers: [],
		pages: [],
		advertisements: [],
		notices: [],
		corrections: [],
		doubts: [],
		leftOver: [],
	};
	const pages = given.inputs.map((text, input) => {
		const furniture = readFurniture({
			lines: toPageLines(text, input),
			paperNames: given.paperNames,
			ledger,
		});
		const header = furniture.headers.find(({ page }) => page !== undefined)?.page;
		const page = given.firstPage === undefined ? (header ?? input + 1) : given.firstPage + input;
		result.pages.push(page);
		result.headers.push(...furniture.headers.map((each) => ({ ...each, page: each.page ?? page })));
		result.advertisements.push(...furniture.advertisements.map((lines) => ({ page, lines })));
		result.notices.push(...furniture.notices.map((notice) => ({ page, ...notice })));
		result.corrections.push(...furniture.corrections.map((text) => ({ page, text })));
		return { page, furniture, input };
	});
	const continuations = joinContinued(pages, result.doubts);
	for (const { page, furniture } of pages) {
		const lines = furniture.runs
			.filter((run) => !continuations.taken.has(run))
			.flatMap((run) => toStories(run, continuations.tails.get(run) ?? []));
		const heads = readHeads(lines, given.columns);
		lines.forEach((story, index) => {
			const head = heads[index];
			if (head === undefined) return;
			for (const line of [...story.heads, ...story.body, ...(story.byline ? [story.byline] : [])]) {
				ledger.claim(line, `story ${result.stories.length + 1}`);
			}
			result.stories.push(readStory({ story, head, page, furniture, isFirst: index === 0 }));
		});
		result.stories.push(...furniture.briefs.map((brief) => readBrief(brief, page)));
		keepUnplaced(furniture, result, page);
	}
	result.leftOver = ledger.findLeftOver();
	return result;
}

interface Page {
	page: number;
	furniture: Furniture;
	input: number;
}

/** Finds for each 下转 the run of the page that goes on 上接. */
function joinContinued(pages: readonly Page[], doubts: Doubt[]) {
	const taken = new Set<PageLine[]>();
	const tails = new Map<PageLine[], PageLine[]>();
	const matched = new Set<PageLine>();
	for (const { page, furniture } of pages) {
		for (const mark of furniture.continued.filter(({ kind }) => kind === "on")) {
			const run = furniture.runs.find((lines) => lines.includes(mark.line));
			const from = pages
				.filter((other) => other.page === mark.page)
				.flatMap(({ furniture: other }) => other.continued.map((entry) => ({ entry, other })))
				.filter(
					({ entry }) => entry.kind === "from" && entry.page === page && !matched.has(entry.line),
				);
			const best = from[0];
			const tail = best?.other.runs.find(
				(lines) => lines.includes(best.entry.line) || (lines[0]?.start ?? 0) > best.entry.line.end,
			);
			if (run === undefined || best === undefined || tail === undefined) continue;
			matched.add(mark.line).add(best.entry.line);
			const starts = splitStories(tail);
			const length = starts.find(({ certain }) => certain)?.heads[0];
			const end = length === undefined ? tail.length : tail.indexOf(length);
			const own = tail.slice(0, end);
			tails.set(run, own);
			if (end === tail.length) taken.add(tail);
			else tail.splice(0, end);
		}
	}
	for (const { furniture } of pages) {
		for (const { line, kind, page } of furniture.continued) {
			if (matched.has(line)) continue;
			doubts.push({
				rule: "unmatched-continuation",
				input: line.input,
				line: line.number,
				detail: `${kind} ${page}`,
			});
		}
	}
	return { taken, tails };
}

function toStories(run: readonly PageLine[], tail: readonly PageLine[]): StoryLines[] {
	const stories = splitStories(run);
	const last = stories.at(-1);
	if (last === undefined || tail.length === 0) return stories;
	// The page that goes on often repeats the title.
	const title = last.heads.map(({ text }) => text).join("");
	const repeated = tail.findIndex(({ text }) => !title.includes(text.replace(/[《》\s]/gu, "")));
	last.body.push(...tail.slice(Math.max(0, repeated)));
	return stories;
}

function readStory(given: {
	story: StoryLines;
	head: Heads;
	page: number;
	furniture: Furniture;
	isFirst: boolean;
}): ImportedStory {
	const { story, furniture, page } = given;
	const first = story.heads[0] ?? story.byline ?? story.body[0];
	const last = story.body.at(-1) ?? first;
	const where = { input: first?.input ?? 0, line: first?.number ?? 1 };
	const { byline, body } = readByline(story);
	const { paragraphs, joins } = joinParagraphs(body);
	const changes: ImportedStory["changes"] = [];
	const full = (text: string, line: number) => {
		const set = punctuate(text);
		changes.push(...set.changes.map((change) => ({ ...change, line })));
		return set.text;
	};
	const heads: Heads = { ...given.head, title: full(given.head.title, where.line) };
	if (heads.kicker !== undefined) heads.kicker = full(heads.kicker, where.line);
	if (heads.subtitle !== undefined) heads.subtitle = full(heads.subtitle, where.line);
	const isHere = (line: PageLine | undefined) =>
		line !== undefined &&
		line.input === where.input &&
		line.start >= (first?.start ?? 0) &&
		line.start <= (last?.end ?? 0);
	const captions = furniture.captions.filter(
		({ line }) =>
			isHere(line) ||
			(given.isFirst && line.number < where.line) ||
			nearest(line, furniture) === story.body.at(-1),
	);
	furniture.captions = furniture.captions.filter((caption) => !captions.includes(caption));
	const notes = furniture.notes.filter(({ before }) => isHere(before));
	furniture.notes = furniture.notes.filter((note) => !notes.includes(note));
	return {
		page,
		heads,
		byline,
		paragraphs: paragraphs.map(({ text, lines }) => full(text, lines[0]?.number ?? where.line)),
		joins,
		changes,
		captions: captions.map(({ text, credit }) => ({
			text: punctuate(text).text,
			...(credit !== undefined && { credit }),
		})),
		notes: notes.map(({ lines }) =>
			joinParagraphs(lines)
				.paragraphs.map(({ text }) => punctuate(text).text)
				.join(""),
		),
		doubts: findDoubts({ story, heads, byline, paragraphs, where }),
		isBrief: false,
		...where,
	};
}

/** The last line of a story above a caption that stands below all of it. */
function nearest(caption: PageLine, furniture: Furniture): PageLine | undefined {
	return furniture.runs
		.flat()
		.filter(({ number, input }) => input === caption.input && number < caption.number)
		.at(-1);
}

/** The byline, wherever it stands, and the text without it. */
function readByline(story: StoryLines): { byline: ReadByline; body: PageLine[] } {
	const body = [...story.body];
	let byline = story.byline === undefined ? undefined : readBylineOfItsOwn(story.byline.text);
	const [first] = body;
	const opening = first === undefined ? undefined : readOpeningByline(first.text);
	if (first !== undefined && opening !== undefined) {
		byline = merge(byline, opening);
		const rest = cutLine(first, opening.length);
		const kept =
			opening.dateline === undefined
				? rest
				: { ...rest, text: `${opening.dateline}　${rest.text}` };
		body.splice(0, 1, ...(kept.text === "" ? [] : [kept]));
	}
	const last = body.at(-1);
	if (last === undefined) return { byline: byline ?? NO_BYLINE, body };
	const owned = body.length > 1 ? readBylineOfItsOwn(last.text) : undefined;
	const signature = owned === undefined ? readSignature(last.text) : undefined;
	if (owned !== undefined) {
		byline = merge(byline, owned);
		body.pop();
	} else if (signature !== undefined) {
		byline = merge(byline, signature);
		const rest = cutLine(last, 0, signature.offset);
		body.splice(-1, 1, ...(rest.text === "" ? [] : [rest]));
	}
	return { byline: byline ?? NO_BYLINE, body };
}

function merge(one: ReadByline | undefined, other: ReadByline): ReadByline {
	if (one === undefined) return other;
	const unite = (key: keyof ReadByline["names"]) => [
		...new Set([...one.names[key], ...other.names[key]]),
	];
	return {
		...one,
		...other,
		names: {
			reporters: unite("reporters"),
			correspondents: unite("correspondents"),
			photographers: unite("photographers"),
		},
		guessed: [...one.guessed, ...other.guessed],
	};
}

function findDoubts(given: {
	story: StoryLines;
	heads: Heads;
	byline: ReadByline;
	paragraphs: readonly Paragraph[];
	where: { input: number; line: number };
}): Doubt[] {
	const { story, heads, byline, paragraphs, where } = given;
	const doubts: Doubt[] = [];
	if (heads.title === "") doubts.push({ rule: "headless", ...where, detail: "" });
	else if (!story.certain) doubts.push({ rule: "unsigned", ...where, detail: heads.title });
	if (heads.guessed) doubts.push({ rule: "guessed-head", ...where, detail: heads.title });
	for (const names of byline.guessed)
		doubts.push({ rule: "joined-names", ...where, detail: names });
	for (const { text, lines } of paragraphs) {
		const line = lines[0]?.number ?? where.line;
		const length = [...text].length;
		if (length > LONG_PARAGRAPH)
			doubts.push({ rule: "long-paragraph", input: where.input, line, detail: String(length) });
		for (const part of lines.slice(0, -1)) {
			if (part.text.length > SHORT_LINE || isComplete(part.text)) continue;
			doubts.push({ rule: "short-join", input: where.input, line: part.number, detail: part.text });
		}
	}
	return doubts;
}

function readBrief(lines: readonly PageLine[], page: number): ImportedStory {
	const [first] = lines;
	const { paragraphs, joins } = joinParagraphs(lines);
	const text = paragraphs
		.map((paragraph) => paragraph.text)
		.join("")
		.replace(BULLET, "");
	const byline = readOpeningByline(text) ?? NO_BYLINE;
	const signature = readSignature(text);
	const bare = text.slice(byline.length, signature?.offset);
	const set = punctuate(bare);
	const headed = /^(?<title>[^。，,\s\u3000]{4,24})[\s\u3000]+/u.exec(set.text);
	const title =
		headed?.groups?.["title"] ?? /^[^，。；：！？]{1,24}/u.exec(set.text)?.[0] ?? set.text;
	const line = first?.number ?? 1;
	return {
		page,
		heads: { title, guessed: headed === null },
		byline: signature === undefined ? byline : merge(byline, signature),
		paragraphs: [headed === null ? set.text : set.text.slice(headed[0].length)],
		joins,
		changes: set.changes.map((change) => ({ ...change, line })),
		captions: [],
		notes: [],
		doubts:
			headed === null
				? [{ rule: "guessed-head", input: first?.input ?? 0, line, detail: title }]
				: [],
		isBrief: true,
		input: first?.input ?? 0,
		line,
	};
}

/** Captions and notes that belong to no story go to the nearest one of the page, or are reported. */
function keepUnplaced(furniture: Furniture, result: ImportedPages, page: number): void {
	const story = result.stories.findLast((each) => each.page === page && !each.isBrief);
	for (const { line, text } of furniture.captions) {
		story?.captions.push({ text });
		result.doubts.push({ rule: "caption", input: line.input, line: line.number, detail: text });
	}
	for (const { lines } of furniture.notes) {
		story?.notes.push(lines.map(({ text }) => text).join(""));
	}
}
