import type { Fault } from "../../src/domain/fault.ts";
import { readPaper } from "../../src/reader/read-paper.ts";
import { ARTICLE_FILE, type ContentTree, EMPTY_PAPER, makeContent } from "./make-content.ts";

/** Reads a paper of these files and those of the empty paper. */
export async function readContent(tree: ContentTree) {
	return readPaper({ contentDirectory: await makeContent({ ...EMPTY_PAPER, ...tree }) });
}

/** The faults of a paper of one article, `line:column [field] rule`. */
export async function readArticleFaults(text: string | Uint8Array): Promise<string[]> {
	const { faults } = await readContent({ [ARTICLE_FILE]: text });
	return faults.map((fault) => `${fault.file === ARTICLE_FILE ? "" : fault.file}${toPlace(fault)}`);
}

/** The faults of a paper, `file:line:column [field] rule`. */
export async function readFaults(tree: ContentTree): Promise<string[]> {
	const { faults } = await readContent(tree);
	return faults.map((fault) => `${fault.file}:${toPlace(fault)}`);
}

function toPlace({ line, column = 1, field, rule }: Fault): string {
	return `${line}:${column} ${field === undefined ? "" : `[${field}] `}${rule}`;
}
