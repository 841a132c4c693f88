import { hash } from "node:crypto";
import { mkdir, readFile, rm, writeFile } from "node:fs/promises";
import { basename, dirname, join } from "node:path";
import { close, createIndex, type PagefindIndex } from "pagefind";
import { toArticlePath } from "../../../src/domain/addresses.ts";
import type { Article } from "../../../src/domain/article.ts";
import { toPresence } from "../../../src/search/presence.ts";
import { toDocumentTokens } from "../../../src/search/search-document.ts";
import { INDEX_LANGUAGE, INDEXED_MARKS } from "../../../src/search/shard-manifest.ts";
import { toFold } from "../../../src/search/traditional.ts";
import { type Documents, rewriteFragment, type TokenisedDocument } from "./rewrite-fragment.ts";
import { type IndexedDocument, pickSamples } from "./samples.ts";
import { toShardTable } from "./shard-table.ts";
import { toSearchDocument } from "./to-search-document.ts";
import { readTraditionalTable } from "./traditional-table.ts";

/** Smaller chunks mean fewer bytes a query and a larger index (measured: docs/search.md). */
process.env["PAGEFIND_UNSTABLE_INDEX_CHUNK_SIZE"] = "5000";

/** Documents on their way to Pagefind: no more are held than it takes to keep it busy. */
const AT_ONCE = 16;

/** What a shard's folder holds beside Pagefind's own files. */
export interface ShardFacts {
	articles: number;
	newest: string;
	oldest: string;
	table: string;
	/** Of one presence bucket. */
	presenceBytes: number;
}

export const FACTS_FILE = "shard.json";
export const PRESENCE_FILE = "presence.bin";
export const SAMPLES_FILE = "samples.json";
/** What is to be indexed; gone when it is. */
export const ARTICLES_FILE = "articles.json";
const SHIPPED = /^(?:pagefind-entry\.json|[^/]+\.pf_meta|index\/|fragment\/)/;

/** What it takes to index a shard, whichever it is. */
export interface Indexer {
	index: PagefindIndex;
	fold: ReturnType<typeof toFold>;
}

/** Starts Pagefind, for one shard. */
export async function openIndexer(): Promise<Indexer> {
	const opened = createIndex({ forceLanguage: INDEX_LANGUAGE, includeCharacters: INDEXED_MARKS });
	const fold = toFold(readTraditionalTable());
	const { index, errors } = await opened;
	if (!index) throw new Error(`Pagefind gave no index: ${errors.join("; ")}`);
	return { index, fold };
}

/** Indexes the articles (newest first) that lie in a folder, and leaves the shard's files there instead. */
export async function indexShard(
	{ index, fold }: Indexer,
	{ key, directory }: { key: string; directory: string },
): Promise<ShardFacts> {
	const source = join(directory, ARTICLES_FILE);
	const articles: readonly Article[] = JSON.parse(await readFile(source, "utf8"));
	await rm(source);
	const words = new Set<string>();
	const documents = new Map<string, TokenisedDocument>();
	const add = createQueue<TokenisedDocument>((document) => addDocument(index, document));
	for (const article of articles) {
		const document = toSearchDocument(article);
		const tokens = toDocumentTokens(document, fold);
		for (const token of tokens) words.add(token);
		documents.set(toArticlePath(article), { document, tokens });
		await add.put({ document, tokens });
	}
	await add.end();
	const indexed = await writeIndex(index, { directory, documents });
	await close();
	return writeFacts({ directory, key, indexed, words });
}

/**
 * Sends documents without waiting for each to be indexed, so that words are cut
 * and indexed at the same time. Pagefind 1.6 takes what it is sent one by one,
 * in order (`pagefind/src/service/mod.rs`).
 */
function createQueue<Item>(send: (item: Item) => Promise<void>) {
	const waiting: Promise<void>[] = [];
	return {
		async put(item: Item): Promise<void> {
			const sent = send(item);
			// It is heard of when its turn has come.
			sent.catch(() => undefined);
			if (waiting.push(sent) > AT_ONCE) await waiting.shift();
		},
		async end(): Promise<void> {
			await Promise.all(waiting);
		},
	};
}

async function addDocument(
	index: PagefindIndex,
	{ document, tokens }: TokenisedDocument,
): Promise<void> {
	const url = toArticlePath(document.article);
	const added = await index.addHTMLFile({ url, content: toHtml({ document, tokens }) });
	if (added.errors.length > 0) throw new Error(`${url}: ${added.errors.join("; ")}`);
}

/** The digest makes the fragment's name follow everything in it, not its words alone. */
function toHtml({ document, tokens }: TokenisedDocument): string {
	const digest = hash("sha256", JSON.stringify(document));
	// Words hold no character that HTML would take for markup.
	const body = `<body data-pagefind-body>${tokens.join(" ")}</body>`;
	return `<html lang="${INDEX_LANGUAGE}"><head><meta data-pagefind-meta="digest[content]" content="${digest}"></head>${body}</html>`;
}

/** Writes Pagefind's files; returns the documents in the order they were added, with their fragments. */
async function writeIndex(
	index: PagefindIndex,
	{ directory, documents }: { directory: string; documents: Documents },
): Promise<IndexedDocument[]> {
	const { files, errors } = await index.getFiles();
	if (errors.length > 0) throw new Error(`Pagefind: ${errors.join("; ")}`);
	const fragments = new Map<string, string>();
	for (const { path, content } of files) {
		if (!SHIPPED.test(path)) continue;
		if (!path.startsWith("fragment/")) {
			await writeInto(directory, { path, content });
			continue;
		}
		const { url, content: rewritten } = rewriteFragment(content, documents);
		fragments.set(url, basename(path, ".pf_fragment"));
		await writeInto(directory, { path, content: rewritten });
	}
	return [...documents].map(([url, { document }]) => {
		const fragment = fragments.get(url);
		if (fragment === undefined) throw new Error(`Pagefind has lost ${url}`);
		return { document, fragment };
	});
}

async function writeInto(
	directory: string,
	{ path, content }: { path: string; content: Uint8Array | string },
): Promise<void> {
	const file = join(directory, path);
	await mkdir(dirname(file), { recursive: true });
	await writeFile(file, content);
}

interface ShardContents {
	directory: string;
	key: string;
	indexed: readonly IndexedDocument[];
	words: ReadonlySet<string>;
}

async function writeFacts({ directory, key, indexed, words }: ShardContents): Promise<ShardFacts> {
	const table = JSON.stringify(toShardTable(indexed));
	const digest = hash("sha256", table).slice(0, 12);
	const presence = toPresence(words);
	const facts: ShardFacts = {
		articles: indexed.length,
		newest: indexed[0]?.document.article.date ?? "",
		oldest: indexed.at(-1)?.document.article.date ?? "",
		table: `table.${digest}.json`,
		presenceBytes: presence.bytes,
	};
	const samples = pickSamples(indexed, key);
	await writeInto(directory, { path: facts.table, content: table });
	await writeInto(directory, { path: PRESENCE_FILE, content: presence.bits });
	await writeInto(directory, { path: SAMPLES_FILE, content: JSON.stringify(samples) });
	await writeInto(directory, { path: FACTS_FILE, content: JSON.stringify(facts) });
	return facts;
}
