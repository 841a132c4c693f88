import type { Column } from "./column.ts";
import type { District } from "./district.ts";
import type { Edition } from "./edition.ts";
import type { Person } from "./person.ts";
import type { Site } from "./site.ts";

/** A page that belongs to no edition, such as `content/pages/about.md` → `/about/`. */
export interface StandingPage {
	slug: string;
	file: string;
	title: string;
	summary?: string | undefined;
	body: string;
	bodyLine: number;
}

/** Everything an editor wrote, checked and resolved. */
export interface Paper {
	site: Site;
	/** In the order of `compareDistricts`. */
	districts: readonly District[];
	/** By id. */
	columns: readonly Column[];
	/** Everyone who is registered or signs, by id. */
	people: readonly Person[];
	/** Newest first. */
	editions: readonly Edition[];
	standingPages: readonly StandingPage[];
}

/** The paper at another origin than its own, if one was asked for: at `https://…`, no path, no trailing slash. */
export function toPaperAt(paper: Paper, origin: string | undefined): Paper {
	return origin === undefined ? paper : { ...paper, site: { ...paper.site, origin } };
}
