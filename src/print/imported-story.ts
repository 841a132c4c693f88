import type { ReadByline } from "../domain/read-byline.ts";
import type { Doubt } from "./doubt.ts";
import type { Join } from "./join-paragraphs.ts";
import type { PunctuationChange } from "./punctuate.ts";
import type { Heads } from "./read-heads.ts";

/** A story as it was read from a page. */
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
