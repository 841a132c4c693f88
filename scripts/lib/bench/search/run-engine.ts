import type { Browser, Page } from "playwright-core";
import type { BenchServer } from "./bench-server.ts";
import { askAll, askFirst, askMarks, type Engine, openDesk } from "./engines.ts";
import { mean, measure, percentile, type Quality } from "./measures.ts";
import type { Marks } from "./desks/desk.ts";
import { type BenchQuery, LITERAL_CLASSES, QUERY_CLASSES, type QueryClass } from "./queries.ts";
import { fold, judge, type JudgedArticle } from "./truth.ts";

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
	/** Means by class of query: in an empty browser, and after others. */
	classBytes: ReadonlyMap<QueryClass, { cold: number; later: number }>;
	/** The first results and how many of them mark every term; undefined where marks are not judged. */
	marks: { results: number; unmarked: readonly string[] } | undefined;
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
	/** How many queries of each class are asked again, each in an empty browser. */
	coldQueries: number;
}

interface AskedQuery {
	query: BenchQuery;
	/** Bytes until its first results could be shown. */
	bytes: number;
}

/** Asks an engine everything, once in a row and some of it in empty browsers. */
export async function runEngine(run: EngineRun): Promise<EngineResult> {
	const later: AskedQuery[] = [];
	const qualities = new Map<QueryClass, Quality[]>();
	const missed: string[] = [];
	const unmarked: string[] = [];
	let results: number | undefined;
	await withPage(run, async (page) => {
		for (const query of run.queries) {
			run.server.takeBytes();
			await askFirst(page, query.text);
			later.push({ query, bytes: run.server.takeBytes() });
			const marks = LITERAL_CLASSES.includes(query.kind) ? await askMarks(page) : undefined;
			if (marks) {
				results = (results ?? 0) + marks.length;
				unmarked.push(...marks.flatMap((each) => listUnmarked(query, each)));
			}
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
		bytes: toByteMeans(cold, later),
		classBytes: new Map(
			[...qualities.keys()].map((kind) => [
				kind,
				{ cold: averageBytes(cold, kind), later: averageBytes(later, kind) },
			]),
		),
		marks: results === undefined ? undefined : { results, unmarked },
		missed,
	};
}

function toByteMeans(cold: readonly AskedQuery[], later: readonly AskedQuery[]) {
	const [coldBytes, laterBytes] = [cold, later].map((asked) => asked.map(({ bytes }) => bytes));
	return {
		coldMean: mean(coldBytes ?? []),
		coldP95: percentile(coldBytes ?? [], 0.95),
		mean: mean(laterBytes ?? []),
		p95: percentile(laterBytes ?? [], 0.95),
	};
}

function averageBytes(asked: readonly AskedQuery[], kind: QueryClass): number {
	return mean(asked.filter(({ query }) => query.kind === kind).map(({ bytes }) => bytes));
}

/** The terms of a query that none of a result's marks holds whole, as `query → term in id`. */
function listUnmarked({ text, terms }: BenchQuery, { id, pieces }: Marks): string[] {
	const folded = pieces.map(fold);
	return terms
		.filter((term) => !folded.some((piece) => piece.includes(term)))
		.map((term) => `${text} → ${term} in ${id}`);
}

function listMissed(
	{ text }: BenchQuery,
	found: readonly string[],
	grades: ReadonlyMap<string, number>,
): string[] {
	const seen = new Set(found);
	return [...grades.keys()].filter((path) => !seen.has(path)).map((path) => `${text} → ${path}`);
}

async function measureCold(run: EngineRun): Promise<AskedQuery[]> {
	const asked: AskedQuery[] = [];
	for (const kind of QUERY_CLASSES) {
		const queries = run.queries.filter((query) => query.kind === kind);
		for (const query of queries.slice(0, run.coldQueries)) {
			run.server.takeBytes();
			await withPage(run, (page) => askFirst(page, query.text));
			asked.push({ query, bytes: run.server.takeBytes() });
		}
	}
	return asked;
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
