import type { PageLine } from "./page-line.ts";
import type { PageHeader } from "./read-header.ts";

export interface Notice {
	title?: string;
	text: string;
	phone?: string;
}

/** 下转 or 上接 with the page it names, and the line it stands at. */
export interface Continued {
	kind: "on" | "from";
	page: number;
	line: PageLine;
}

/** A caption with the line it is printed on. */
export interface PrintedCaption {
	text: string;
	credit?: string;
	line: PageLine;
}

/** An editor's note with the line below it. */
export interface PrintedNote {
	lines: PageLine[];
	before: PageLine | undefined;
}

/** What a page holds beside its stories, and the runs of lines its stories are in. */
export interface Furniture {
	headers: PageHeader[];
	advertisements: string[][];
	notices: Notice[];
	corrections: string[];
	briefs: PageLine[][];
	captions: PrintedCaption[];
	notes: PrintedNote[];
	/** Lines of stories, cut where an advertisement, a notice or briefs stand between. */
	runs: PageLine[][];
	continued: Continued[];
}

export function makeFurniture(): Furniture {
	return {
		headers: [],
		advertisements: [],
		notices: [],
		corrections: [],
		briefs: [],
		captions: [],
		notes: [],
		runs: [[]],
		continued: [],
	};
}
