import type { Finding, ParsedBody } from "./finding.ts";
import { findCode } from "./rules/code.ts";
import { findDefinitions } from "./rules/definitions.ts";
import { findEmphasis } from "./rules/emphasis.ts";
import { findFailedSyntax } from "./rules/failed-syntax.ts";
import { findFootnotes } from "./rules/footnotes.ts";
import { findHeadings } from "./rules/headings.ts";
import { findHtml } from "./rules/html.ts";
import { findLinks } from "./rules/links.ts";
import { findLists } from "./rules/lists.ts";
import { findParagraphs } from "./rules/paragraphs.ts";
import { findPictures } from "./rules/pictures.ts";
import { findTables } from "./rules/tables.ts";

/** Every rule for a body that can be parsed. */
export const RULES: readonly ((parsed: ParsedBody) => Finding[])[] = [
	findHtml,
	findLinks,
	findPictures,
	findHeadings,
	findParagraphs,
	findEmphasis,
	findLists,
	findTables,
	findCode,
	findFootnotes,
	findDefinitions,
	findFailedSyntax,
];
