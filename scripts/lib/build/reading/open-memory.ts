import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { readdir } from "node:fs/promises";
import { dirname, join, resolve } from "node:path";
import type { ArticleFile, ReaderMemory } from "../../../../src/reader/reader-memory.ts";
import { writeWhole } from "../../../../src/pictures/whole-files.ts";
import { pruneFolder, touch } from "../prune-folder.ts";
import { runThreads } from "../../threads/run-threads.ts";
import { toBatches } from "../../threads/to-batches.ts";
import { type KnownArticle, proveArticle, toKnownArticle } from "./known-articles.ts";
import { type Stamp, stampFile } from "./file-stamp.ts";
import type { ReadAnswer, ReadOrder } from "./read-worker.ts";
import { createSeenFiles } from "./seen-files.ts";

const SCRIPT = new URL("read-worker.ts", import.meta.url);

/** Articles that a thread is given at once. */
const BATCH = 32;

/** Content folders that are remembered. */
const OTHER_PAPERS = 8;

/** What is remembered of a month; whatever else lies there is of other versions, or being written. */
const FILE = /^(?:\d{4}-\d\d|other)\.json$/;

/** With fewer new articles than these a thread takes longer to start than to read them. */
const WORTH_A_THREAD = 384;

export interface MemoryOrder {
	contentDirectory: string;
	/** Kept between builds. */
	cacheDirectory: string;
	/** Changes whenever an article could be read or judged in another way. */
	version: string;
	/** Stamps the files of content, perhaps as they were a moment before. */
	stamp?: Stamp;
}

/** A memory that lives in the cache, a file for each month. */
export interface KeptMemory extends ReaderMemory {
	/** Writes down what is new in it. */
	save(): Promise<void>;
}

/** Opens what former builds remember of a content folder. */
export async function openMemory(order: MemoryOrder): Promise<KeptMemory> {
	const { contentDirectory, stamp = stampFile } = order;
	const name = createHash("sha256").update(resolve(contentDirectory)).digest("hex").slice(0, 16);
	const folder = join(order.cacheDirectory, "reader", name);
	const articles = await loadArticles(folder, order.version);
	const changed = new Set<string>();
	const proved = new Set<string>();
	const { readBytes, take } = createSeenFiles(contentDirectory);
	const put = (file: string, known: KnownArticle) => {
		articles.set(file, known);
		proved.add(file);
		changed.add(toMonth(file));
	};
	return {
		async prepare(files, siteSource) {
			forget(articles, { files, changed });
			const unknown = files.filter(({ file }) => {
				const known = articles.get(file);
				const state = known ? proveArticle(known, { contentDirectory, stamp }) : "changed";
				if (state !== "changed") proved.add(file);
				if (state !== "same") changed.add(toMonth(file));
				return state === "changed";
			});
			if (unknown.length >= WORTH_A_THREAD)
				await readByThreads(unknown, { order: { contentDirectory, siteSource }, put });
		},
		find(file) {
			return proved.has(file) ? articles.get(file)?.article : undefined;
		},
		readBytes,
		keep(file, article) {
			const before = proved.has(file) ? articles.get(file) : undefined;
			const known = before
				? { ...before, article }
				: toKnownArticle(article, { contentDirectory, own: take(file) });
			if (known) put(file, known);
		},
		async save() {
			for (const month of changed) {
				const ofMonth = [...articles].filter(([file]) => toMonth(file) === month);
				await writeMonth(folder, month, { version: order.version, articles: ofMonth });
			}
			changed.clear();
		},
	};
}

interface StoredMonth {
	version: string;
	articles: [file: string, known: KnownArticle][];
}

async function writeMonth(folder: string, month: string, stored: StoredMonth): Promise<void> {
	await writeWhole(join(folder, `${month}.json`), Buffer.from(JSON.stringify(stored)));
	await touch(folder);
	await pruneFolder(dirname(folder), OTHER_PAPERS);
}

async function loadArticles(folder: string, version: string): Promise<Map<string, KnownArticle>> {
	const names = await readdir(folder).catch(() => []);
	const articles = new Map<string, KnownArticle>();
	for (const name of names.filter((each) => FILE.test(each))) {
		const stored = readMonth(join(folder, name));
		if (stored?.version !== version) continue;
		for (const [file, known] of stored.articles) articles.set(file, known);
	}
	return articles;
}

function readMonth(path: string): StoredMonth | undefined {
	try {
		return JSON.parse(readFileSync(path, "utf8"));
	} catch {
		// Not a file of this memory, or half a one: what it held is read again.
		return undefined;
	}
}

/** Articles that are no longer there are forgotten. */
function forget(
	articles: Map<string, KnownArticle>,
	{ files, changed }: { files: readonly ArticleFile[]; changed: Set<string> },
): void {
	const there = new Set(files.map(({ file }) => file));
	for (const file of articles.keys()) {
		if (there.has(file)) continue;
		articles.delete(file);
		changed.add(toMonth(file));
	}
}

async function readByThreads(
	files: readonly ArticleFile[],
	{ order, put }: { order: ReadOrder; put(file: string, known: KnownArticle): void },
): Promise<void> {
	await runThreads<readonly ArticleFile[], ReadAnswer>({
		script: SCRIPT,
		workerData: order,
		parts: toBatches(files, BATCH),
		most: Math.floor(files.length / WORTH_A_THREAD),
		onAnswer(answer) {
			for (const [file, known] of answer) put(file, known);
		},
	});
}

/** `editions/2020/12/02/gao.md` → `2020-12` */
function toMonth(file: string): string {
	const [, year, month] = /^editions\/(\d{4})\/(\d\d)\//.exec(file) ?? [];
	return year && month ? `${year}-${month}` : "other";
}
