import type { PageKind } from "../plan/site-page.ts";

/** Kinds of pages that have a shell of their own in `src/pages/_kinds`. */
export type ShellName = Exclude<PageKind, "empty-front">;

const EDITION = "/[year]/[month]/[day]";

/**
 * Where development serves the pages of each kind. A build has one static
 * route for each shell and asks it for every page of its kind, so that no two
 * patterns can meet.
 */
const PATTERNS: Readonly<Record<ShellName, string>> = {
	front: "/",
	edition: EDITION,
	page: `${EDITION}/[page]`,
	"edition-print": `${EDITION}/print`,
	"page-print": `${EDITION}/[page]/print`,
	letter: `${EDITION}/email`,
	article: `${EDITION}/[slug]`,
	district: "/districts/[id]/[...page]",
	column: "/columns/[id]/[...page]",
	person: "/people/[id]/[...page]",
	"district-index": "/districts",
	"column-index": "/columns",
	"people-index": "/people",
	archive: "/editions",
	year: "/editions/[year]",
	corrections: "/corrections",
	feeds: "/feeds",
	accessibility: "/accessibility",
	search: "/search",
	"not-found": "/404",
	standing: "/[slug]",
	redirect: "/[...alias]",
};

export interface Route {
	pattern: string;
	entrypoint: URL;
}

/** What Astro is told to route. */
export function toRoutes(isBuild: boolean): Route[] {
	return (Object.keys(PATTERNS) as ShellName[]).map((name) => ({
		pattern: isBuild ? toShellPattern(name) : PATTERNS[name],
		entrypoint: toShell(name),
	}));
}

/** The file of a shell. */
export function toShell(name: ShellName | "desk"): URL {
	return new URL(`../pages/_kinds/${name}.astro`, import.meta.url);
}

/** The route of a shell in a build. */
export function toShellPattern(kind: PageKind): string {
	return `/${kind === "empty-front" ? "front" : kind}-shell`;
}
