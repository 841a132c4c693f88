import type { AnchorUse } from "./anchor-use.ts";

/** Something wrong with a site that was built: the fault of a program or of two files together. */
export interface Defect {
	/** Permanent id in kebab-case: `dead-link`. */
	rule: string;
	/** Relative to the site's folder, `/` between parts. */
	file: string;
	/** From 1. */
	line?: number | undefined;
	/** From 1. */
	column?: number | undefined;
	/** In Chinese. */
	message: string;
}

/** What is checked. */
export interface BuiltSite {
	/** The folder with the built site. */
	directory: string;
	/** Where it stands on its domain; begins and ends with a slash. */
	base: string;
	/** Remembers between builds which pages are good; without it all are checked. */
	cacheDirectory?: string;
	/** How it differs from a site in which these checks found nothing wrong. */
	changes?: SiteChanges | undefined;
}

/** How a site differs from one that was good. */
export interface SiteChanges {
	/** Every file that is there now. */
	files: readonly string[];
	/** Whether a file is new or has other bytes. */
	has(file: string): boolean;
	/** Files that are no longer there, and that a page could lead to. */
	gone: readonly string[];
	/** The anchors of the site that was good. */
	anchors: readonly AnchorUse[];
}

/** By file, line, column, then message. */
export function compareDefects(a: Defect, b: Defect): number {
	return (
		compareText(a.file, b.file) ||
		(a.line ?? 0) - (b.line ?? 0) ||
		(a.column ?? 0) - (b.column ?? 0) ||
		compareText(a.message, b.message)
	);
}

function compareText(a: string, b: string): number {
	return a < b ? -1 : a > b ? 1 : 0;
}
