/** Something wrong in content: a value that is collected and reported, never thrown. */
export interface Fault {
	/** Permanent id in kebab-case: `unknown-district`. */
	rule: string;
	/** Relative to the content folder, `/` between parts. */
	file: string;
	/** From 1. */
	line: number;
	/** From 1, in UTF-16 code units. */
	column?: number | undefined;
	/** The front-matter key or path: `figures[0].value`. */
	field?: string | undefined;
	/** What is wrong, in Chinese. */
	message: string;
	/** What to do about it, in Chinese. */
	hint?: string | undefined;
}

/** By file, line, column, then rule. */
export function compareFaults(a: Fault, b: Fault): number {
	return (
		compareText(a.file, b.file) ||
		a.line - b.line ||
		(a.column ?? 0) - (b.column ?? 0) ||
		compareText(a.rule, b.rule)
	);
}

function compareText(a: string, b: string): number {
	return a < b ? -1 : a > b ? 1 : 0;
}
