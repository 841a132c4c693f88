import type { Root } from "mdast";
import type { Instant } from "../../../src/domain/instant.ts";
import type { Paper } from "../../../src/domain/paper.ts";
import type { Severity } from "../../../src/domain/severity.ts";
import type { Terms } from "../../../src/domain/terms.ts";
import type { CheckRule } from "../../../src/strings/check-texts.ts";
import type { FaultText } from "../../../src/strings/faults/fault-text.ts";
import type { Gathered } from "./gathered.ts";
import type { Passage } from "./passage.ts";

interface Named {
	/** Permanent. */
	id: CheckRule;
	severity: Severity;
}

/** Something a rule found in a text. */
export interface Finding {
	/** Where it begins, from 0, in the text the rule was given. */
	index: number;
	text: FaultText;
	/** What may stand in its place without changing what is said. */
	mend?: { length: number; replacement: string };
}

/** Looks at one passage after another: a paragraph, a heading, a caption, a title. */
export interface PassageRule extends Named {
	scope: "passage";
	/** Found in every passage in which the rule finds anything; any passage may be one without it. */
	sign?: RegExp;
	find(passage: Passage): Finding[];
}

/** Looks at passages with the paper's own rules for words. */
export interface TermsRule extends Named {
	scope: "terms";
	find(passage: Passage, terms: Terms): Finding[];
}

/** Looks at a Markdown file as it was typed. */
export interface SourceRule extends Named {
	scope: "source";
	find(text: string): Finding[];
}

/** A parsed body. Offsets count in the text of the whole file. */
export interface CheckedBody {
	file: string;
	body: string;
	/** Where the body begins in the file's text. */
	start: number;
	root: Root;
	passages: readonly Passage[];
	/** Who signs by the front matter, as typed; `undefined` if it cannot be read. */
	signatures: readonly string[] | undefined;
}

/** Looks at a body as a whole. */
export interface BodyRule extends Named {
	scope: "body";
	find(body: CheckedBody): Finding[];
}

/** Something wrong between files. */
export interface PaperFinding {
	file: string;
	line?: number;
	column?: number;
	field?: string | undefined;
	text: FaultText;
}

/** All that was read. */
export interface CheckedPaper {
	paper: Paper;
	gathered: Gathered;
	/** What is embargoed until later is not there yet. */
	cutOff: Instant;
}

/** Looks at the paper as a whole. */
export interface PaperRule extends Named {
	scope: "paper";
	find(checked: CheckedPaper): PaperFinding[];
}

/** What is wrong with a waiver; raised where the waivers are applied. */
export interface WaiverRule extends Named {
	scope: "waiver";
}

export type Rule = PassageRule | TermsRule | SourceRule | BodyRule | PaperRule | WaiverRule;
