import { GENRES } from "../domain/genre.ts";
import { parseCalendarDay } from "../domain/calendar-day.ts";
import { toExcerpt } from "./excerpt.ts";
import { toHaystack } from "./find-matches.ts";
import { markTerms } from "./mark-text.ts";
import type { Fragment, SearchIndex } from "./search-index.ts";
import type { PreparedSearch } from "./search-run.ts";
import type { SearchResult } from "./searcher.ts";
import { toFold } from "./traditional.ts";
import type { Run, Unit } from "./units.ts";

/** What a reader sees of a hit: its title and an excerpt, marked. */
export async function toResult(
	index: SearchIndex,
	{ fragment, search }: { fragment: Fragment; search: PreparedSearch },
): Promise<SearchResult> {
	const { card, content, path } = fragment;
	const fold = card.traditional === "1" ? toFold(await index.loadTraditional()) : search.fold;
	const terms = search.isApproximate ? toPairs(search) : search.required.map(({ runs }) => runs);
	const date = parseCalendarDay(card.date);
	const genre = GENRES.find((known) => known === card.genre);
	if (date === undefined || genre === undefined) throw new Error(`The index is broken at ${path}`);
	return {
		path,
		...(card.kicker !== undefined && { kicker: markTerms(card.kicker, { terms, fold }) }),
		title: markTerms(card.title, { terms, fold }),
		excerpt: toExcerpt(toHaystack(content, fold), terms),
		date,
		page: Number(card.page),
		genre,
		...(card.column !== undefined && { column: card.column }),
		districts: card.districts === "" ? [] : card.districts.split("、"),
	};
}

/** Of a query that stands nowhere as a whole, every two units that follow one another are marked. */
function toPairs({ required }: PreparedSearch): readonly (readonly Run[])[] {
	return required.flatMap(({ runs }) =>
		runs.flatMap((run) => run.slice(1).map((unit, index): Run[] => [[run[index] as Unit, unit]])),
	);
}
