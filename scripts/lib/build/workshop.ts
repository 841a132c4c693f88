import type { SiteRoot } from "../../../src/domain/web-address.ts";
import type { SitePlan } from "../../../src/plan/plan-site.ts";
import type { BuildOptions } from "./build-options.ts";
import type { Children } from "./children.ts";
import type { CompiledPages } from "./pages/compile-pages.ts";
import type { Places } from "./places.ts";
import type { Progress } from "./progress.ts";
import type { ReadPublication } from "./read-publication.ts";
import type { SiteTree } from "./tree/site-tree.ts";

/** What every stage of a build has at hand. */
export interface Workshop {
	options: BuildOptions;
	places: Places;
	progress: Progress;
	/** The processes that stages start. */
	children: Children;
}

/** What every stage has at hand once the paper has been read. */
export interface ReadWork extends Workshop, ReadPublication {}

/** What every stage has at hand once it is known what is to be made. */
export interface SiteWork extends ReadWork {
	plan: SitePlan;
	root: SiteRoot;
	code: CompiledPages;
	/** The site being made. */
	tree: SiteTree;
	/** If given, only what belongs to this year's editions is made. */
	year?: string;
}

/** Whether what has this day, or is named after this year, is to be made. */
export function isToBeMade(day: string, { year }: Pick<SiteWork, "year">): boolean {
	return year === undefined || day.startsWith(year);
}
