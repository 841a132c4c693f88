import { mkdir, readdir, stat, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import FlexSearch from "flexsearch";
import MiniSearch from "minisearch";
import { toArticlePath } from "../../../../src/domain/addresses.ts";
import type { Article } from "../../../../src/domain/article.ts";
import { toTokens } from "../../../../src/search/tokens.ts";
import { toRuns } from "../../../../src/search/units.ts";
import { createChildren } from "../../build/children.ts";
import type { Corpus } from "../../corpus/make-corpus.ts";
import { makeEngine } from "../../search/make-engine.ts";
import { makeShard, type MadeShard } from "../../search/make-shard.ts";
import { planShards } from "../../search/plan-shards.ts";
import { startTree } from "../../build/tree/open-tree.ts";
import { writeIndex } from "../../search/write-index.ts";
import { watchMemory } from "../watch-memory.ts";

const STOCK_SCRIPT = new URL("stock-process.ts", import.meta.url);

/** What an index costs to make and to keep. */
export interface IndexCost {
	/** Bytes of all its files, as they are sent. */
	bytes: number;
	/** Of these, this search's own parts. */
	parts?: IndexParts;
	/** The most resident memory of one indexing process with its children; undefined where it cannot be seen. */
	memory: number | undefined;
	/** Seconds of all processes together. */
	seconds: number;
}

/** Bytes. */
export interface IndexParts {
	/** Words and where they stand, with what Pagefind keeps of each article. */
	words: number;
	/** What the results show. */
	fragments: number;
	/** The filters that tell which shards need not be opened. */
	presence: number;
}

/** This paper's index in `ours/`: shard by shard. */
export async function makeOurIndex(corpus: Corpus, directory: string): Promise<IndexCost> {
	const start = performance.now();
	const memories: (number | undefined)[] = [];
	const cacheDirectory = join(directory, "cache");
	const shards: MadeShard[] = [];
	for (const plan of planShards(corpus.articles)) {
		const { children, end } = watchChildren();
		shards.push(await makeShard(plan, { cacheDirectory, children }));
		memories.push(end());
	}
	const seconds = (performance.now() - start) / 1000;
	const engine = await makeEngine({ cacheDirectory, children: createChildren() });
	const { districts, columns, people } = corpus;
	const paper = { districts, columns, people, editions: [], standingPages: [], site: SITE };
	await writeIndex({ tree: startTree(join(directory, "ours")), engine, shards, paper, code: "" });
	const known = memories.filter((memory) => memory !== undefined);
	return {
		bytes: await sumSizes(join(directory, "ours")),
		parts: {
			words: await sumSizes(join(directory, "ours"), /\.pf_(?:index|meta)$/u),
			fragments: await sumSizes(join(directory, "ours"), /\.pf_fragment$/u),
			presence: await sumSizes(join(directory, "ours"), /\.bin$/u),
		},
		memory: known.length > 0 ? Math.max(...known) : undefined,
		seconds,
	};
}

const SITE = {
	name: "生成报",
	description: "",
	origin: "https://corpus.example",
	phones: [],
	timeZone: "Asia/Shanghai",
	source: "本报讯",
	navigation: [],
	offline: false,
	outlets: [],
};

/** Pagefind's index as it comes, in `stock/`. */
export async function makeStockIndex(size: number, directory: string): Promise<IndexCost> {
	const start = performance.now();
	const { children, end } = watchChildren();
	const target = join(directory, "stock/pagefind");
	await children.run({ script: STOCK_SCRIPT, request: { size, directory: target } });
	const seconds = (performance.now() - start) / 1000;
	return { bytes: await sumSizes(target), memory: end(), seconds };
}

/** MiniSearch's index as JSON, in `minisearch/`. */
export async function makeMiniSearchIndex(
	{ articles }: Corpus,
	directory: string,
): Promise<IndexCost> {
	const start = performance.now();
	const index = new MiniSearch<PairedArticle>({
		fields: ["title", "text"],
		tokenize: (text) => text.split(" "),
	});
	index.addAll(articles.map(toPaired));
	const seconds = (performance.now() - start) / 1000;
	await mkdir(join(directory, "minisearch"), { recursive: true });
	const json = JSON.stringify(index);
	await writeFile(join(directory, "minisearch/index.json"), json);
	return { bytes: gzipSync(json).length, memory: undefined, seconds };
}

/** FlexSearch's index as JSON, in `flexsearch/`. */
export async function makeFlexSearchIndex(
	{ articles }: Corpus,
	directory: string,
): Promise<IndexCost> {
	const start = performance.now();
	const index = new FlexSearch.Index({ encode: (text: string) => text.split(" ") });
	const paired = articles.map(toPaired);
	for (const [id, { title, text }] of paired.entries()) index.add(id, `${title} ${text}`);
	const parts: Record<string, string> = {};
	await index.export((key: string, data: string) => {
		parts[key] = data;
	});
	const seconds = (performance.now() - start) / 1000;
	await mkdir(join(directory, "flexsearch"), { recursive: true });
	const json = JSON.stringify(parts);
	await writeFile(join(directory, "flexsearch/index.json"), json);
	const paths = JSON.stringify(paired.map(({ id }) => id));
	await writeFile(join(directory, "flexsearch/paths.json"), paths);
	return { bytes: gzipSync(json).length + gzipSync(paths).length, memory: undefined, seconds };
}

interface PairedArticle {
	/** The address. */
	id: string;
	title: string;
	text: string;
}

/** Texts as pairs of characters, which is what these libraries need to find Chinese at all. */
function toPaired(article: Article): PairedArticle {
	const { title, kicker = "", body, source, reporters, correspondents } = article;
	const names = [...reporters, ...correspondents].map(({ name }) => name);
	const pair = (text: string) => toTokens(toRuns(text)).join(" ");
	return {
		id: toArticlePath(article),
		title: pair(title),
		text: pair([kicker, body, source, ...names].join("\n")),
	};
}

/** For one process; `end` tells how much memory it took at most. */
function watchChildren() {
	let end: ReturnType<typeof watchMemory> = () => undefined;
	const children = createChildren(([child]) => {
		if (child?.pid !== undefined) end = watchMemory(child.pid);
	});
	return { children, end: () => end()?.bytes };
}

async function sumSizes(directory: string, pattern = /./u): Promise<number> {
	const files = await readdir(directory, { recursive: true, withFileTypes: true });
	let sum = 0;
	for (const file of files.filter((each) => each.isFile() && pattern.test(each.name))) {
		sum += (await stat(join(file.parentPath, file.name))).size;
	}
	return sum;
}
