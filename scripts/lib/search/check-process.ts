// Searches a built site with the code that browsers run; started by check-search.ts.
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { openIndex } from "../../../src/client/search/open-index.ts";
import type { PagefindModule } from "../../../src/client/search/pagefind-module.ts";
import { parseCalendarDay } from "../../../src/domain/calendar-day.ts";
import { createSearcher } from "../../../src/search/create-searcher.ts";
import { findMatches, toHaystack } from "../../../src/search/find-matches.ts";
import type { SearchAnswer, Searcher, Segment } from "../../../src/search/searcher.ts";
import { INDEX_FOLDER } from "../../../src/search/shard-manifest.ts";
import { toRuns } from "../../../src/search/units.ts";
import { answerParent } from "../build/answer-parent.ts";
import type { Sample } from "./samples.ts";

export interface CheckRequest {
	/** The site's folder. */
	directory: string;
	samples: readonly Sample[];
}

export interface MissedSample extends Sample {
	/** Whether the article was found, but what is shown of it does not mark the text. */
	isFound: boolean;
}

export interface CheckAnswer {
	missed: readonly MissedSample[];
}

/** Where the site stands for the code that searches it: nobody is asked there. */
const BASE = "https://site.invalid/";

// Node loads what answers a fetch when it is first asked for: here while there is time.
const MISSING = new Response(null, { status: 404 });

answerParent(async ({ directory, samples }: CheckRequest): Promise<CheckAnswer> => {
	globalThis.fetch = createFolderFetch(directory);
	const searcher = createSearcher(
		openIndex({
			base: BASE,
			async importPagefind() {
				const path = join(directory, INDEX_FOLDER, "pagefind.js");
				const pagefind: PagefindModule = await import(pathToFileURL(path).href);
				return pagefind;
			},
		}),
	);
	const missed: MissedSample[] = [];
	for (const sample of samples) {
		const found = await findSample(searcher, sample);
		if (found !== true) missed.push({ ...sample, isFound: found === "unmarked" });
	}
	return { missed };
});

/** What a host would answer: a server for these files would take longer than the searches. */
function createFolderFetch(directory: string): typeof fetch {
	return async (input) => {
		const { pathname } = new URL(input instanceof Request ? input.url : input);
		try {
			return new Response(readFileSync(join(directory, decodeURIComponent(pathname))));
		} catch {
			return MISSING.clone();
		}
	};
}

/** Types what an editor wrote, on the day it appeared, and looks at what comes. */
async function findSample(searcher: Searcher, sample: Sample): Promise<boolean | "unmarked"> {
	const day = parseCalendarDay(sample.date);
	if (!day) throw new Error(`No such day: ${sample.date}`);
	const query = { text: sample.text, filters: {}, from: day, to: day, sort: "newest" } as const;
	const find = ({ hits }: SearchAnswer) =>
		hits.find(({ id }) => id.endsWith(`/${sample.fragment}`));
	let answer = await searcher.search(query);
	// A day's articles may lie in two shards, and enough of them in the first.
	while (!find(answer) && answer.searchOn) answer = await answer.searchOn();
	const hit = find(answer);
	if (hit === undefined || answer.isApproximate) return false;
	// What cannot be loaded is as bad as not found, and has the same cure.
	const result = await hit.load().catch(() => undefined);
	if (result === undefined) return false;
	const { title, kicker = [], excerpt } = result;
	return [title, kicker, excerpt].some((shown) => marks(shown, sample.text)) || "unmarked";
}

function marks(segments: readonly Segment[], text: string): boolean {
	const runs = toRuns(text);
	return segments
		.filter(({ isMarked }) => isMarked)
		.some((segment) => findMatches(toHaystack(segment.text), runs).length > 0);
}
