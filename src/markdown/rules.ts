import type { Nodes } from "mdast";
import { visit } from "unist-util-visit";
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

interface Rule {
	/** A body without a node of any of these types has no finding. */
	types: readonly Nodes["type"][];
	find(parsed: ParsedBody): Finding[];
}

/** Every rule for a body that can be parsed. */
const RULES: readonly Rule[] = [
	{ types: ["html"], find: findHtml },
	{ types: ["link", "linkReference"], find: findLinks },
	{ types: ["image", "imageReference", "figure"], find: findPictures },
	{ types: ["heading"], find: findHeadings },
	{ types: ["paragraph"], find: findParagraphs },
	{ types: ["emphasis", "strong"], find: findEmphasis },
	{ types: ["list"], find: findLists },
	{ types: ["table"], find: findTables },
	{ types: ["code"], find: findCode },
	{ types: ["footnoteDefinition"], find: findFootnotes },
	{ types: ["definition"], find: findDefinitions },
	{ types: ["paragraph", "heading", "tableCell"], find: findFailedSyntax },
];

/** What the rules find in a body, rule by rule. */
export function findByRules(parsed: ParsedBody): Finding[] {
	const found = new Set<string>();
	visit(parsed.root, ({ type }) => void found.add(type));
	return RULES.filter(({ types }) => types.some((type) => found.has(type))).flatMap(({ find }) =>
		find(parsed),
	);
}
