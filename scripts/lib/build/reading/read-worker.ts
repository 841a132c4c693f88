// Reads articles in a thread of its own; started by open-memory.ts.
import { parentPort, workerData } from "node:worker_threads";
import type { Fault } from "../../../../src/domain/fault.ts";
import { findCheckedAs } from "../../../../src/reader/check-article.ts";
import {
	type ReadArticle,
	readArticle,
	toRemembered,
} from "../../../../src/reader/read-article.ts";
import { toSource } from "../../../../src/reader/to-source.ts";
import type { ArticleFile } from "../../../../src/reader/reader-memory.ts";
import { FileChecker } from "../../checks/file-checker.ts";
import { STOPPING_FILE_RULES } from "../../checks/file-rules.ts";
import { type KnownArticle, toKnownArticle } from "./known-articles.ts";
import { createSeenFiles } from "./seen-files.ts";

export interface ReadOrder {
	contentDirectory: string;
	/** 来源 of the site. */
	siteSource: string;
}

/** The articles of a batch in which nothing was wrong, by their files. */
export type ReadAnswer = [file: string, known: KnownArticle][];

const { contentDirectory, siteSource } = workerData as ReadOrder;

parentPort?.on("message", async (files: readonly ArticleFile[]) => {
	parentPort?.postMessage(await readBatch(files));
});

async function readBatch(files: readonly ArticleFile[]): Promise<ReadAnswer> {
	const faults: Fault[] = [];
	const { readBytes, take } = createSeenFiles(contentDirectory);
	const observer = new FileChecker(STOPPING_FILE_RULES);
	const source = toSource({ contentDirectory, observer, readBytes }, faults);
	const answer: ReadAnswer = [];
	for (const article of files) {
		const { file } = article;
		const read = await readArticle(article, source);
		const remembered = read && toRemembered(withCheck(read), source);
		const known = remembered && toKnownArticle(remembered, { contentDirectory, own: take(file) });
		if (known) answer.push([file, known]);
	}
	return answer;
}

/** What is in order by itself is not looked at again when its references are known. */
function withCheck(read: ReadArticle): ReadArticle {
	const { record, date } = read;
	const alone = { value: record.value, date, body: read.getBody(), source: siteSource };
	return { ...read, checkedAs: findCheckedAs(alone) };
}
