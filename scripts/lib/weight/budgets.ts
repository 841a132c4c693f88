import type { PageKind } from "../../../src/plan/site-page.ts";

/** An article arrives in one round trip: TCP's first window of ten segments (RFC 6928) holds it. */
const ONE_ROUND_TRIP = 14_000;

const DEFAULT_BUDGET = 20_000;
/** Whoever opens it is about to search: the search's own code is part of its first view. */
const SEARCH_BUDGET = 24_000;
/** Holds an edition in full, for paper or for readers of its letter. */
const WHOLE_BUDGET = 100_000;

const WHOLE: readonly PageKind[] = ["edition-print", "page-print", "letter"];

/** Bytes after gzip that a page of a kind may take on first view, pictures excepted. */
export function toBudget(kind: PageKind): number {
	if (kind === "search") return SEARCH_BUDGET;
	if (WHOLE.includes(kind)) return WHOLE_BUDGET;
	return kind === "article" ? ONE_ROUND_TRIP : DEFAULT_BUDGET;
}
