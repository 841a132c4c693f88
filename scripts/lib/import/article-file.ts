import type { Join } from "../../../src/print/join-paragraphs.ts";
import type { SuggestedFigure } from "../../../src/print/suggest.ts";
import type { ImportedStory } from "../../../src/print/imported-story.ts";

/** The keys that an imported article has, in the order in which they are written. */
export interface ImportedFrontMatter {
	title: string;
	kicker?: string;
	subtitle?: string;
	page: number;
	order: number;
	column?: string;
	districts: readonly string[];
	genre?: "reprint";
	source?: string;
	reporters?: readonly string[];
	correspondents?: readonly string[];
	photographers?: readonly string[];
	draft: true;
}

/** An article as it will be written. */
export interface ArticleFile {
	/** Relative to the content folder. */
	file: string;
	frontMatter: ImportedFrontMatter;
	/** Markdown. */
	body: string;
	joins: readonly Join[];
	/** Of pictures that are not there yet. */
	captions: ImportedStory["captions"];
	/** What the text says in numbers; for the editor to choose from. */
	figures: readonly SuggestedFigure[];
	/** Printed names with the registered ones they nearly are. */
	nearNames: readonly { name: string; known: readonly string[] }[];
	/** Whether the districts are the whole city for want of a better guess. */
	isCitywideByDefault: boolean;
	story: ImportedStory;
	/** The whole file. */
	text: string;
}
