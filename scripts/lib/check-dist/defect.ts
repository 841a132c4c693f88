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
