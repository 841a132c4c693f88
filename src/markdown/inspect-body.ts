import type { Root } from "mdast";
import type { BodyPicture } from "./figure.ts";
import type { ParsedBody } from "./finding.ts";
import { findBodyPictures } from "./find-body-pictures.ts";
import { findGuardFindings } from "./find-guard-findings.ts";
import type { MarkdownFault } from "./markdown-fault.ts";
import { parseMarkdown } from "./parse-markdown.ts";
import { RULES } from "./rules.ts";
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
}

/**
 * Checks a body and takes from it what an article needs. A body that would
 * overwhelm the parser is not parsed: it has its guard faults and nothing else.
 *
 * `file` is for messages: if the parser fails, an Error names it, with its `cause`.
 */
export function inspectBody(body: string, file = "an article"): BodyInspection {
	const guards = findGuardFindings(body);
	if (guards.length > 0) {
		return { faults: toMarkdownFaults(guards, body), pictures: [], plainText: "" };
	}
	try {
		return inspectTree({ body, root: parseMarkdown(body) });
	} catch (cause) {
		throw new Error(`Cannot parse the body of ${file}`, { cause });
	}
}

function inspectTree({ body, root }: ParsedBody): BodyInspection {
	return {
		faults: toMarkdownFaults(
			RULES.flatMap((find) => find({ body, root })),
			body,
		),
		pictures: findBodyPictures(root),
		plainText: toPlainTextOfTree(root),
		root,
	};
}
