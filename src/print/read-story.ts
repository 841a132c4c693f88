import { findDoubts } from "./find-doubts.ts";
import type { Furniture } from "./furniture.ts";
import type { ImportedStory } from "./imported-story.ts";
import { joinParagraphs } from "./join-paragraphs.ts";
import type { PageLine } from "./page-line.ts";
import { punctuate } from "./punctuate.ts";
import type { Heads } from "./read-heads.ts";
import type { StoryLines } from "./split-stories.ts";
import { readStoryByline } from "./story-byline.ts";

interface StorySource {
	story: StoryLines;
	head: Heads;
	page: number;
	furniture: Furniture;
	/** Of its run of lines. */
	isFirst: boolean;
}

/** Reads a story's lines; takes its captions and notes out of the page's furniture. */
export function readStory(source: StorySource): ImportedStory {
	const { story, head, page } = source;
	const first = findFirst(story);
	const where = { input: first?.input ?? 0, line: first?.number ?? 1 };
	const { byline, body } = readStoryByline(story);
	const { paragraphs, joins } = joinParagraphs(body);
	const changes: ImportedStory["changes"] = [];
	const full = (text: string, line: number) => {
		const set = punctuate(text);
		changes.push(...set.changes.map((change) => ({ ...change, line })));
		return set.text;
	};
	const heads = mapHeads(head, (text) => full(text, where.line));
	return {
		page,
		heads,
		byline,
		paragraphs: paragraphs.map(({ text, lines }) => full(text, lines[0]?.number ?? where.line)),
		joins,
		changes,
		captions: takeCaptions(source),
		notes: takeNotes(source),
		doubts: findDoubts({ story, heads, byline, paragraphs, where }),
		isBrief: false,
		...where,
	};
}

function findFirst({ heads, byline, body }: StoryLines): PageLine | undefined {
	return heads[0] ?? byline ?? body[0];
}

function mapHeads(head: Heads, convert: (text: string) => string): Heads {
	const { title, kicker, subtitle } = head;
	return {
		...head,
		title: convert(title),
		...(kicker !== undefined && { kicker: convert(kicker) }),
		...(subtitle !== undefined && { subtitle: convert(subtitle) }),
	};
}

/** The last line that the story's own page has of it. */
function findLast({ body }: StoryLines, input: number): PageLine | undefined {
	return body.findLast((line) => line.input === input);
}

/** Whether a line stands within a story. */
function isWithin(story: StoryLines, line: PageLine | undefined): boolean {
	const first = findFirst(story);
	if (!line || !first || line.input !== first.input) return false;
	const last = findLast(story, first.input) ?? first;
	return line.start >= first.start && line.start <= last.end;
}

function takeCaptions({ story, furniture, isFirst }: StorySource): ImportedStory["captions"] {
	const first = findFirst(story);
	const own = furniture.captions.filter(
		({ line }) =>
			isWithin(story, line) ||
			(isFirst && line.number < (first?.number ?? 1)) ||
			isJustBelow(line, { story, furniture }),
	);
	furniture.captions = furniture.captions.filter((caption) => !own.includes(caption));
	return own.map(({ text, credit }) => ({
		text: punctuate(text).text,
		...(credit !== undefined && { credit }),
	}));
}

/** Whether the nearest text above a caption is a story's last line. */
function isJustBelow(
	caption: PageLine,
	{ story, furniture }: Pick<StorySource, "story" | "furniture">,
): boolean {
	const above = furniture.runs
		.flat()
		.findLast(({ number, input }) => input === caption.input && number < caption.number);
	return above !== undefined && above === findLast(story, caption.input);
}

function takeNotes({ story, furniture }: StorySource): string[] {
	const own = furniture.notes.filter(({ before }) => isWithin(story, before));
	furniture.notes = furniture.notes.filter((note) => !own.includes(note));
	return own.map(({ lines }) => toNoteText(lines));
}

/** An editor's note as one text. */
export function toNoteText(lines: readonly PageLine[]): string {
	const { paragraphs } = joinParagraphs(lines);
	return paragraphs.map(({ text }) => punctuate(text).text).join("");
}
