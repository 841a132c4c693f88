import type { ReadByline } from "../domain/read-byline.ts";
import type { Doubt } from "./doubt.ts";
import type { Paragraph } from "./join-paragraphs.ts";
import { isComplete } from "./paragraph-ends.ts";
import type { Heads } from "./read-heads.ts";
import type { StoryLines } from "./split-stories.ts";

/** Characters above which a paragraph is probably two that print has run together. */
const LONG_PARAGRAPH = 700;
/** A line as short as this and torn may be a head. */
const SHORT_LINE = 16;

interface ReadStory {
	story: StoryLines;
	heads: Heads;
	byline: ReadByline;
	paragraphs: readonly Paragraph[];
	where: Pick<Doubt, "input" | "line">;
}

/** What an editor has to look at in a story. */
export function findDoubts(read: ReadStory): Doubt[] {
	return [
		...findHeadDoubts(read),
		...read.paragraphs.flatMap((each) => findTextDoubts(each, read)),
	];
}

function findHeadDoubts({ story, heads, byline, where }: ReadStory): Doubt[] {
	const doubts: Doubt[] = [];
	if (heads.title === "") doubts.push({ rule: "headless", ...where, detail: "" });
	else if (!story.certain) doubts.push({ rule: "unsigned", ...where, detail: heads.title });
	if (heads.guessed) doubts.push({ rule: "guessed-head", ...where, detail: heads.title });
	const joined = byline.guessed.map(
		(detail) => ({ rule: "joined-names", ...where, detail }) as const,
	);
	return [...doubts, ...joined];
}

function findTextDoubts({ text, lines }: Paragraph, { where }: ReadStory): Doubt[] {
	const length = [...text].length;
	const line = lines[0]?.number ?? where.line;
	const long: Doubt[] =
		length > LONG_PARAGRAPH
			? [{ rule: "long-paragraph", input: where.input, line, detail: String(length) }]
			: [];
	const short = lines
		.slice(0, -1)
		.filter((part) => part.text.length <= SHORT_LINE && !isComplete(part.text))
		.map(({ number, text: detail }): Doubt => ({
			rule: "short-join",
			input: where.input,
			line: number,
			detail,
		}));
	return [...long, ...short];
}
