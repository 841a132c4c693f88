import type { Browser, Page } from "playwright-core";
import type { BenchServer } from "./bench-server.ts";
import { askAll, askFirst, type Engine, openDesk } from "./engines.ts";
import { mean, measure, percentile, type Quality } from "./measures.ts";
import { type BenchQuery, LITERAL_CLASSES, type QueryClass } from "./queries.ts";
import { judge, type JudgedArticle } from "./truth.ts";

export interface EngineResult {
	engine: string;
	/** Means by class of query. */
	quality: ReadonlyMap<QueryClass, Quality>;
	/** Bytes until the first results can be shown. */
	bytes: {
		/** In an empty browser: engine, index, ten results. */
		coldMean: number;
		coldP95: number;
		/** Of a query after others. */
		mean: number;
		p95: number;
	};
	/** Articles that hold a query as it was typed and were not found, as `query → path`. */
	missed: readonly string[];
}

export interface EngineRun {
	engine: Engine;
	browser: Browser;
	server: BenchServer;
	queries: readonly BenchQuery[];
	articles: readonly JudgedArticle[];
	/** From the engine's ids to addresses. */
	paths: ReadonlyMap<string, string>;
	/** How many of the queries are asked again, each in an empty browser. */
	coldQueries: number;
}

/** Asks an engine everything, once in a row and some of it in empty browsers. */
export async function runEngine(run: EngineRun): Promise<EngineResult> {
	const bytes: number[] = [];
	const qualities = new Map<QueryClass, Quality[]>();
	const missed: string[] = [];
	await withPage(run, async (page) => {
		for (const query of run.queries) {
			run.server.takeBytes();
			await askFirst(page, query.text);
			bytes.push(run.server.takeBytes());
			const ids = await askAll(page);
			const found = ids.map((id) => run.paths.get(id) ?? id);
			const grades = toGrades(run.articles, query);
			const known = qualities.get(query.kind) ?? [];
			qualities.set(query.kind, [...known, measure(found, grades)]);
			if (LITERAL_CLASSES.includes(query.kind)) missed.push(...listMissed(query, found, grades));
		}
	});
	const cold = await measureCold(run);
	return {
		engine: run.engine.name,
		quality: new Map([...qualities].map(([kind, all]) => [kind, average(all)])),
		bytes: {
			coldMean: mean(cold),
			coldP95: percentile(cold, 0.95),
			mean: mean(bytes),
			p95: percentile(bytes, 0.95),
		},
		missed,
	};
}

function listMissed(
	{ text }: BenchQuery,
	found: readonly string[],
	grades: ReadonlyMap<string, number>,
): string[] {
	const seen = new Set(found);
	return [...grades.keys()].filter((path) => !seen.has(path)).map((path) => `${text} → ${path}`);
}

async function measureCold(run: EngineRun): Promise<number[]> {
	const step = Math.max(1, Math.floor(run.queries.length / run.coldQueries));
	const bytes: number[] = [];
	const asked = run.coldQueries === 0 ? [] : run.queries;
	for (const query of asked.filter((_, index) => index % step === 0)) {
		run.server.takeBytes();
		await withPage(run, (page) => askFirst(page, query.text));
		bytes.push(run.server.takeBytes());
	}
	return bytes;
}

async function withPage(
	{ browser, server, engine }: EngineRun,
	work: (page: Page) => Promise<void>,
): Promise<void> {
	const context = await browser.newContext();
	try {
		const page = await context.newPage();
		page.setDefaultTimeout(0);
		await page.goto(server.origin);
		await openDesk(page, engine);
		await work(page);
	} finally {
		await context.close();
	}
}

function toGrades(articles: readonly JudgedArticle[], { terms }: BenchQuery): Map<string, number> {
	return new Map(
		articles
			.map((article) => [article.path, judge(article, terms)] as const)
			.filter(([, grade]) => grade > 0),
	);
}

export function average(all: readonly Quality[]): Quality {
	return {
		recall: mean(all.map(({ recall }) => recall)),
		precision: mean(all.map(({ precision }) => precision)),
		gain: mean(all.map(({ gain }) => gain)),
	};
}
