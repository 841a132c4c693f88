import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { launchBrowser } from "../../browser/launch-browser.ts";
import { type Corpus, makeCorpus } from "../../corpus/make-corpus.ts";
import { openBenchServer } from "./bench-server.ts";
import { type Engine, FLEXSEARCH, MINISEARCH, OURS, STOCK } from "./engines.ts";
import { readFragmentPaths } from "./fragment-paths.ts";
import {
	type IndexCost,
	makeFlexSearchIndex,
	makeMiniSearchIndex,
	makeOurIndex,
	makeStockIndex,
} from "./make-indexes.ts";
import { measureTyping, type TypingTimes } from "./measure-typing.ts";
import { makeQueries } from "./queries.ts";
import { type EngineResult, runEngine } from "./run-engine.ts";
import { toJudged } from "./truth.ts";

/** Indexes that are loaded whole weigh megabytes above this size. */
const LARGEST_WHOLE = 1000;
/** Queries of each class asked in an empty browser each. */
const COLD_QUERIES = 5;
/** Stock Pagefind needs about 4 GB of memory for so many. */
const LARGEST_STOCK = 10_000;

export interface SearchBenchRow extends EngineResult {
	/** Articles. */
	size: number;
	cost: IndexCost;
	/** Of this search, unless the bench is quick. */
	typing?: TypingTimes;
}

export interface SearchBenchOptions {
	size: number;
	/** Of each class. */
	queries: number;
	/** Only this search without its peers, and not in empty browsers: for a test. */
	isQuick?: boolean;
	/** Hears what is being done. */
	onStep?: (engine: string) => void;
}

interface Candidate {
	engine: Engine;
	largest: number;
	folder: string;
	make(corpus: Corpus, directory: string): Promise<IndexCost>;
}

const CANDIDATES: readonly Candidate[] = [
	{ engine: OURS, largest: Infinity, folder: "ours", make: makeOurIndex },
	{
		engine: STOCK,
		largest: LARGEST_STOCK,
		folder: "stock",
		make: ({ articles }, directory) => makeStockIndex(articles.length, directory),
	},
	{ engine: MINISEARCH, largest: LARGEST_WHOLE, folder: "minisearch", make: makeMiniSearchIndex },
	{ engine: FLEXSEARCH, largest: LARGEST_WHOLE, folder: "flexsearch", make: makeFlexSearchIndex },
];

/** Generates a corpus, lets every engine index it and asks all of them the same in the same browser. */
export async function benchSearch({
	size,
	queries: count,
	isQuick = false,
	onStep,
}: SearchBenchOptions): Promise<SearchBenchRow[]> {
	const directory = await mkdtemp(join(tmpdir(), "gongbao-bench-"));
	const server = await openBenchServer(directory);
	const browser = await launchBrowser();
	try {
		const corpus = makeCorpus({ size });
		const queries = makeQueries(corpus, count);
		const articles = corpus.articles.map(toJudged);
		const rows: SearchBenchRow[] = [];
		const candidates = CANDIDATES.filter(({ largest }) => size <= largest);
		for (const { engine, folder, make } of isQuick ? candidates.slice(0, 1) : candidates) {
			onStep?.(engine.name);
			const cost = await make(corpus, directory);
			const paths = await readFragmentPaths(join(directory, folder));
			const result = await runEngine({
				engine,
				browser,
				server,
				queries,
				articles,
				paths,
				coldQueries: isQuick ? 0 : COLD_QUERIES,
			});
			const isTyped = engine === OURS && !isQuick;
			const typing = isTyped && (await measureTyping({ directory, browser, queries }));
			rows.push({ ...result, size, cost, ...(typing && { typing }) });
		}
		return rows;
	} finally {
		await browser.close();
		await server.close();
		await rm(directory, { recursive: true, force: true });
	}
}
