import type { Root } from "mdast";
import type { BodyPicture } from "./figure.ts";
import type { ParsedBody } from "./finding.ts";
import { findBodyPictures } from "./find-body-pictures.ts";
import { findGuardFindings } from "./find-guard-findings.ts";
import type { MarkdownFault } from "./markdown-fault.ts";
import { parseMarkdown } from "./parse-markdown.ts";
import { findPlainBlocks, type PlainBlock } from "./plain-blocks.ts";
import { toPlainRoot } from "./plain-root.ts";
import { findByRules } from "./rules.ts";
import { findHeadings } from "./rules/headings.ts";
import { toMarkdownFaults } from "./to-markdown-faults.ts";
import { toPlainTextOfTree } from "./to-plain-text.ts";

/** What the reader learns from a body in one parse. */
export interface BodyInspection {
	/** In the order of their places. */
	faults: MarkdownFault[];
	/** As of `findBodyPictures`: every one names a file to inspect. */
	pictures: BodyPicture[];
	/** As of `toPlainText`. */
	plainText: string;
	/** As of `parseMarkdown`; absent if the body would overwhelm the parser. */
	root?: Root;
	/** As of `findPlainBlocks`: nothing in it but what is printed as it was typed. */
	isPlain: boolean;
}

/**
 * Checks a body and takes from it what an article needs. A body that would
 * overwhelm the parser is not parsed: it has its guard faults and nothing else.
 *
 * `file` is for messages: if the parser fails, an Error names it, with its `cause`.
 */
export function inspectBody(body: string, file = "an article"): BodyInspection {
	const blocks = findPlainBlocks(body);
	if (blocks) return inspectPlain(blocks, body);
	const guards = findGuardFindings(body);
	if (guards.length > 0) {
		return { faults: toMarkdownFaults(guards, body), pictures: [], plainText: "", isPlain: false };
	}
	try {
		return inspectTree({ body, root: parseMarkdown(body) });
	} catch (cause) {
		throw new Error(`Cannot parse the body of ${file}`, { cause });
	}
}

/** No picture, and no mark that could be wrong, but those of headings. */
function inspectPlain(blocks: readonly PlainBlock[], body: string): BodyInspection {
	const root = toPlainRoot(blocks, body);
	const findings = blocks.some(({ depth }) => depth > 0) ? findHeadings({ body, root }) : [];
	return {
		faults: toMarkdownFaults(findings, body),
		pictures: [],
		plainText: toPlainTextOfTree(root),
		root,
		isPlain: true,
	};
}

function inspectTree({ body, root }: ParsedBody): BodyInspection {
	return {
		faults: toMarkdownFaults(findByRules({ body, root }), body),
		pictures: findBodyPictures(root),
		plainText: toPlainTextOfTree(root),
		root,
		isPlain: false,
	};
}
