import type { Doubt } from "./doubt.ts";
import type { Furniture, Notice } from "./furniture.ts";
import type { ImportedStory } from "./imported-story.ts";
import { type Continuations, joinContinued, type ReadPage, toStories } from "./join-continued.ts";
import { createLedger, type Ledger, type LeftOver } from "./ledger.ts";
import { toPageLines } from "./page-line.ts";
import { readBrief } from "./read-brief.ts";
import { readFurniture } from "./read-furniture.ts";
import type { PageHeader } from "./read-header.ts";
import { type KnownColumn, readHeads } from "./read-heads.ts";
import { readStory, toNoteText } from "./read-story.ts";

/** Everything that the pages hold. */
export interface ImportedPages {
	/** In printed order. */
	stories: ImportedStory[];
	headers: PageHeader[];
	/** The number of each input's page. */
	pages: number[];
	advertisements: { page: number; lines: string[] }[];
	notices: ({ page: number } & Notice)[];
	corrections: { page: number; text: string }[];
	doubts: Doubt[];
	leftOver: LeftOver[];
}

export interface PrintPages {
	/** The text of each page, as the typesetting system leaves it. */
	inputs: readonly string[];
	/** Of the first input; by default its header tells. */
	firstPage?: number | undefined;
	/** What a header may say of the paper. */
	paperNames: readonly string[];
	columns: readonly KnownColumn[];
}

/** Reads print pages into stories and furniture; every character of the inputs is accounted for. */
export function importPages(given: PrintPages): ImportedPages {
	const ledger = createLedger(given.inputs);
	const pages = given.inputs.map((text, input) => readPage({ text, input, ledger, given }));
	const continuations = joinContinued(pages);
	const stories = pages.flatMap((page) => readStories(page, { continuations, ledger, given }));
	const unplaced = pages.flatMap((page) => placeRest(page, stories));
	const collect = <Item>(pick: (furniture: Furniture) => readonly Item[]) =>
		pages.flatMap(({ page, furniture }) => pick(furniture).map((item) => ({ page, item })));
	return {
		stories,
		headers: collect(({ headers }) => headers).map(({ page, item }) => ({ page, ...item })),
		pages: pages.map(({ page }) => page),
		advertisements: collect(({ advertisements }) => advertisements).map(({ page, item }) => ({
			page,
			lines: item,
		})),
		notices: collect(({ notices }) => notices).map(({ page, item }) => ({ page, ...item })),
		corrections: collect(({ corrections }) => corrections).map(({ page, item }) => ({
			page,
			text: item,
		})),
		doubts: [...continuations.doubts, ...unplaced],
		leftOver: ledger.findLeftOver(),
	};
}

interface PageSource {
	text: string;
	input: number;
	ledger: Ledger;
	given: PrintPages;
}

function readPage({ text, input, ledger, given }: PageSource): ReadPage {
	const { firstPage, paperNames } = given;
	const furniture = readFurniture({ lines: toPageLines(text, input), paperNames, ledger });
	const header = furniture.headers.find(({ page }) => page !== undefined)?.page;
	return {
		page: firstPage === undefined ? (header ?? input + 1) : firstPage + input,
		furniture,
	};
}

interface StoriesSource {
	continuations: Continuations;
	ledger: Ledger;
	given: PrintPages;
}

function readStories(
	{ page, furniture }: ReadPage,
	{ continuations: { taken, tails }, ledger, given }: StoriesSource,
): ImportedStory[] {
	const lines = furniture.runs
		.filter((run) => !taken.has(run))
		.flatMap((run) => toStories(run, tails.get(run) ?? []));
	const heads = readHeads(lines, given.columns);
	const stories = lines.flatMap((story, index) => {
		const head = heads[index];
		if (head === undefined) return [];
		const all = [...story.heads, ...story.body, ...(story.byline ? [story.byline] : [])];
		for (const line of all) ledger.claim(line, "story");
		return [readStory({ story, head, page, furniture, isFirst: index === 0 })];
	});
	return [...stories, ...furniture.briefs.map((brief) => readBrief(brief, page))];
}

/** Captions and notes that belong to no story go to the last one of the page; the captions are reported. */
function placeRest({ page, furniture }: ReadPage, stories: readonly ImportedStory[]): Doubt[] {
	const story = stories.findLast((each) => each.page === page && !each.isBrief);
	story?.captions.push(...furniture.captions.map(({ text }) => ({ text })));
	story?.notes.push(...furniture.notes.map(({ lines }) => toNoteText(lines)));
	return furniture.captions.map(({ line, text }) => ({
		rule: "caption",
		input: line.input,
		line: line.number,
		detail: text,
	}));
}
