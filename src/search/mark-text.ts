import { findMatches, type Match, mergeMatches, toHaystack } from "./find-matches.ts";
import { parseTerms } from "./parse-terms.ts";
import type { Segment } from "./searcher.ts";
import type { Fold, Run } from "./units.ts";

/** Marks every place of a text at which a term of the query stands. */
export function markText(text: string, query: string, fold: Fold = keep): Segment[] {
	const { required, apart = [] } = parseTerms(query, fold);
	const haystack = toHaystack(text, fold);
	const matches = [...required, ...apart].flatMap(({ runs }) => findMatches(haystack, runs));
	return toSegments({ text, matches });
}

/** Marks every place at which one of the terms stands. */
export function markTerms(
	text: string,
	{ terms, fold }: { terms: readonly (readonly Run[])[]; fold: Fold },
): Segment[] {
	const haystack = toHaystack(text, fold);
	return toSegments({ text, matches: terms.flatMap((runs) => findMatches(haystack, runs)) });
}

function keep(character: string): string {
	return character;
}

/** The part of a text from `start` to `end`, its matches marked. */
export function toSegments({
	text,
	matches,
	start = 0,
	end = text.length,
}: {
	text: string;
	matches: readonly Match[];
	start?: number;
	end?: number;
}): Segment[] {
	const segments: Segment[] = [];
	let at = start;
	for (const match of mergeMatches(matches)) {
		const from = Math.max(match.start, start);
		const to = Math.min(match.end, end);
		if (from >= to) continue;
		segments.push({ text: text.slice(at, from), isMarked: false });
		segments.push({ text: text.slice(from, to), isMarked: true });
		at = to;
	}
	segments.push({ text: text.slice(at, end), isMarked: false });
	return segments.filter((segment) => segment.text !== "");
}
