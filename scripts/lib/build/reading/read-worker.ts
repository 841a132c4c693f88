// Reads articles in a thread of its own; started by open-memory.ts.
import { join } from "node:path";
import { parentPort, workerData } from "node:worker_threads";
import type { Fault } from "../../../../src/domain/fault.ts";
import { readArticle, toRemembered } from "../../../../src/reader/read-article.ts";
import { toSource } from "../../../../src/reader/read-paper.ts";
import type { ArticleFile } from "../../../../src/reader/reader-memory.ts";
import { FileChecker } from "../../checks/file-checker.ts";
import { STOPPING_RULES } from "../../checks/rules.ts";
import { digestFile } from "./file-stamp.ts";
import { type KnownArticle, toKnownArticle } from "./known-articles.ts";

export interface ReadOrder {
	contentDirectory: string;
}

/** The articles of a batch in which nothing was wrong, by their files. */
export type ReadAnswer = [file: string, known: KnownArticle][];

const { contentDirectory } = workerData as ReadOrder;

parentPort?.on("message", async (files: readonly ArticleFile[]) => {
	parentPort?.postMessage(await readBatch(files));
});

async function readBatch(files: readonly ArticleFile[]): Promise<ReadAnswer> {
	const faults: Fault[] = [];
	const source = toSource({ contentDirectory, observer: new FileChecker(STOPPING_RULES) }, faults);
	const answer: ReadAnswer = [];
	for (const article of files) {
		const { file } = article;
		const digest = digestFile(join(contentDirectory, file));
		const read = await readArticle(article, source);
		const remembered = read && toRemembered(read, source);
		const known = remembered && toKnownArticle(remembered, { contentDirectory, file, digest });
		if (known) answer.push([file, known]);
	}
	return answer;
}
