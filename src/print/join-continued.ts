import type { Doubt } from "./doubt.ts";
import type { PageLine } from "./page-line.ts";
import type { Continued, Furniture } from "./furniture.ts";
import { splitStories, type StoryLines } from "./split-stories.ts";

/** A page whose furniture has been taken out. */
export interface ReadPage {
	page: number;
	furniture: Furniture;
}

/** What became of the runs that begin with 上接. */
export interface Continuations {
	/** Runs that are wholly the end of a story of another page. */
	taken: ReadonlySet<PageLine[]>;
	/** By the run that ends with 下转, the lines that go on. */
	tails: ReadonlyMap<PageLine[], PageLine[]>;
	/** Marks whose other page was not given. */
	doubts: Doubt[];
}

/** Finds for each 下转 the run of the page that goes on 上接. */
export function joinContinued(pages: readonly ReadPage[]): Continuations {
	const taken = new Set<PageLine[]>();
	const tails = new Map<PageLine[], PageLine[]>();
	const matched = new Set<PageLine>();
	for (const { page, furniture } of pages) {
		for (const mark of furniture.continued.filter(({ kind }) => kind === "on")) {
			const run = furniture.runs.find((lines) => lines.includes(mark.line));
			const found = findTail(pages, { page, to: mark.page, matched });
			if (run === undefined || found === undefined) continue;
			matched.add(mark.line).add(found.mark.line);
			const own = takeTail(found.tail, taken);
			tails.set(run, own);
		}
	}
	return { taken, tails, doubts: findUnmatched(pages, matched) };
}

interface Wanted {
	/** The page that says 下转. */
	page: number;
	/** The page it sends to. */
	to: number;
	matched: ReadonlySet<PageLine>;
}

function findTail(pages: readonly ReadPage[], { page, to, matched }: Wanted) {
	const marks = pages
		.filter((other) => other.page === to)
		.flatMap(({ furniture }) => furniture.continued.map((mark) => ({ mark, furniture })));
	const best = marks.find(
		({ mark }) => mark.kind === "from" && mark.page === page && !matched.has(mark.line),
	);
	const tail = best?.furniture.runs.find(
		(lines) => lines.includes(best.mark.line) || (lines[0]?.start ?? 0) > best.mark.line.end,
	);
	return best && tail && { mark: best.mark, tail };
}

/** The lines of a run up to the next story, which stays. */
function takeTail(tail: PageLine[], taken: Set<PageLine[]>): PageLine[] {
	const next = splitStories(tail).find(({ certain }) => certain)?.heads[0];
	const end = next === undefined ? tail.length : tail.indexOf(next);
	const own = tail.slice(0, end);
	if (end === tail.length) taken.add(tail);
	else tail.splice(0, end);
	return own;
}

function findUnmatched(pages: readonly ReadPage[], matched: ReadonlySet<PageLine>): Doubt[] {
	return pages
		.flatMap(({ furniture }) => furniture.continued)
		.filter(({ line }) => !matched.has(line))
		.map(({ line, kind, page }: Continued) => ({
			rule: "unmatched-continuation",
			input: line.input,
			line: line.number,
			detail: `${kind} ${page}`,
		}));
}

/** The stories of a run, the last of them with what another page has of it. */
export function toStories(run: readonly PageLine[], tail: readonly PageLine[]): StoryLines[] {
	const stories = splitStories(run);
	const last = stories.at(-1);
	if (last === undefined || tail.length === 0) return stories;
	// The page that goes on often repeats the title.
	const title = last.heads.map(({ text }) => text).join("");
	const repeated = tail.findIndex(({ text }) => !title.includes(text.replace(/[《》\s]/gu, "")));
	last.body.push(...tail.slice(Math.max(0, repeated)));
	return stories;
}
