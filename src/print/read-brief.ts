import { BULLET } from "../domain/print-marks.ts";
import { readOpeningByline, readSignature } from "../domain/read-byline.ts";
import type { ImportedStory } from "./imported-story.ts";
import { joinParagraphs } from "./join-paragraphs.ts";
import type { PageLine } from "./page-line.ts";
import { punctuate } from "./punctuate.ts";
import { mergeBylines, NO_BYLINE } from "./story-byline.ts";

/** One of the 简讯: its head is what stands before a wide space, else its first clause. */
export function readBrief(lines: readonly PageLine[], page: number): ImportedStory {
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
		byline: signature === undefined ? byline : mergeBylines(byline, signature),
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
