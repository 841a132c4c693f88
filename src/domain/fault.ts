import type { Severity } from "./severity.ts";

/** Something wrong in content: a value that is collected and reported, never thrown. */
export interface Fault {
	/** Permanent id in kebab-case: `unknown-district`. */
	rule: string;
	/** An error by default. */
	severity?: Severity | undefined;
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

export function toSeverity({ severity = "error" }: Pick<Fault, "severity">): Severity {
	return severity;
}

/** Whether the fault stops the build. */
export function isError(fault: Pick<Fault, "severity">): boolean {
	return toSeverity(fault) === "error";
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
