// npm run bench -- search    how well and at what cost this search and others find
// npm run bench -- build     what builds take, beside those of Hugo, Eleventy, Hexo and Jekyll
// npm run bench -- check     how long it takes to check 10,000 articles
// npm run bench -- import    how well print pages are read back
// npm run bench -- serve     whether nginx and Caddy answer as they should, and how fast
// npm run bench -- page      what a reader on a slow phone waits for
import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { format, resolveConfig } from "prettier";
import { COMMAND_TEXTS } from "../src/strings/command-texts.ts";
import { SERVE_TEXTS } from "../src/strings/command-texts-serve.ts";
import { BUILD_CASES } from "./lib/bench/build/build-case.ts";
import { benchSizes } from "./lib/bench/build/bench-sizes.ts";
import { readRuns } from "./lib/bench/build/build-runs.ts";
import { formatBuildTables } from "./lib/bench/build/format-build-tables.ts";
import { formatSlopes } from "./lib/bench/build/format-slopes.ts";
import { formatTargets } from "./lib/bench/build/format-targets.ts";
import { benchCheck, formatCheckTable } from "./lib/bench/check/bench-check.ts";
import { benchImport } from "./lib/bench/import/bench-import.ts";
import { formatImportTable } from "./lib/bench/import/format-import-table.ts";
import { benchPage } from "./lib/bench/page/bench-page.ts";
import { formatPageTable } from "./lib/bench/page/format-page-table.ts";
import { replaceBetween } from "./lib/bench/replace-between.ts";
import { benchSearch, type SearchBenchRow } from "./lib/bench/search/bench-search.ts";
import { formatSearchTables } from "./lib/bench/search/format-table.ts";
import { benchServe } from "./lib/bench/serve/bench-serve.ts";
import { formatServeTables } from "./lib/bench/serve/format-serve-tables.ts";
import { listProblems } from "./lib/bench/serve/list-problems.ts";
import { PROJECT_DIRECTORY } from "./lib/build/places.ts";
import { EXIT_CODES } from "./lib/command/exit-codes.ts";
import type { Options } from "./lib/command/read-command-line.ts";
import { runCommand } from "./lib/command/run-command.ts";

const SEARCH_PAGE = join(PROJECT_DIRECTORY, "docs/search.md");
const READING_PAGE = join(PROJECT_DIRECTORY, "docs/reading.md");
const IMPORT_PAGE = join(PROJECT_DIRECTORY, "docs/import.md");
const PRINTED_PAGES = 1000;
const CHECK_PAGE = join(PROJECT_DIRECTORY, "docs/handbook/check.md");
const PERFORMANCE_PAGE = join(PROJECT_DIRECTORY, "docs/performance.md");
const SCALE_PAGE = join(PROJECT_DIRECTORY, "docs/scale.md");
/** Every build behind these pages. */
const PERFORMANCE_RUNS = join(PROJECT_DIRECTORY, "docs/performance.json");
const CHECKED_ARTICLES = 10_000;
const DEFAULT_SIZES = [1000, 10_000];
const QUERIES = 15;
const BUILD_SIZES = [...DEFAULT_SIZES, 50_000];
const ROUNDS = 3;

await runCommand(
	{
		name: "bench",
		options: ["sizes", "rounds", "cases", "without-peers", "more-rounds"],
		takesOperands: true,
	},
	async (options, operands) => {
		const [name = ""] = operands;
		const { sizes = DEFAULT_SIZES } = options;
		if (operands.length === 1 && name === "search") await runSearchBench(sizes);
		else if (operands.length === 1 && name === "page") await runPageBench();
		else if (operands.length === 1 && name === "import") await runImportBench();
		else if (operands.length === 1 && name === "build") await runBuildBench(options);
		else if (operands.length === 1 && name === "check") await runCheckBench();
		else if (operands.length === 1 && name === "serve") return runServeBench();
		else {
			console.error(COMMAND_TEXTS.unknownBench(operands.join(" ")));
			return EXIT_CODES.misused;
		}
		return EXIT_CODES.done;
	},
);

async function runSearchBench(sizes: readonly number[]): Promise<void> {
	const rows: SearchBenchRow[] = [];
	for (const size of sizes) {
		const onStep = (engine: string) => console.log(COMMAND_TEXTS.benching({ size, engine }));
		rows.push(...(await benchSearch({ size, queries: QUERIES, onStep })));
		// After each size: the largest takes half an hour, and what was measured before it is kept.
		await writeInto(SEARCH_PAGE, { name: "search", text: formatSearchTables(rows) });
	}
	console.log(formatSearchTables(rows));
	const ours = rows.filter(({ engine }) => engine === "gongbao");
	const failures = ours.flatMap(({ missed, marks }) => [...missed, ...(marks?.unmarked ?? [])]);
	for (const each of failures.slice(0, 20)) console.error(each);
}

async function runBuildBench({
	sizes = BUILD_SIZES,
	rounds = ROUNDS,
	cases = BUILD_CASES,
	"without-peers": withoutPeers,
	"more-rounds": moreRounds,
}: Options<"sizes" | "rounds" | "cases" | "without-peers" | "more-rounds">): Promise<void> {
	await benchSizes({
		...{
			sizes,
			rounds,
			cases,
			isAlone: withoutPeers === true,
			addsRounds: moreRounds === true,
			runs: await readRuns(PERFORMANCE_RUNS),
		},
		onBuild: (size, builder, name, round) =>
			console.log(COMMAND_TEXTS.benching({ size, engine: `${builder}, ${name}, ${round + 1}` })),
		async onRuns(runs) {
			await writeFormatted(PERFORMANCE_RUNS, JSON.stringify(runs));
			await writeInto(PERFORMANCE_PAGE, { name: "build", text: formatBuildTables(runs) });
			await writeInto(PERFORMANCE_PAGE, { name: "targets", text: formatTargets(runs) });
			await writeInto(SCALE_PAGE, { name: "slopes", text: formatSlopes(runs) });
		},
	});
}

async function runPageBench(): Promise<void> {
	const text = formatPageTable(await benchPage(console.log));
	await writeInto(READING_PAGE, { name: "page", text });
	console.log(text);
}

async function runCheckBench(): Promise<void> {
	const text = formatCheckTable(await benchCheck(CHECKED_ARTICLES));
	await writeInto(CHECK_PAGE, { name: "check", text });
	console.log(text);
}

async function runImportBench(): Promise<void> {
	const score = benchImport({ pages: PRINTED_PAGES });
	const text = formatImportTable(score, { pages: PRINTED_PAGES });
	await writeInto(IMPORT_PAGE, { name: "import", text });
	console.log(text);
	for (const miss of score.misses.slice(0, 20)) console.error(miss);
}

async function runServeBench(): Promise<number> {
	const bench = await benchServe(console.log);
	if (!bench) {
		console.error(SERVE_TEXTS.noServer);
		return EXIT_CODES.failed;
	}
	const text = formatServeTables(bench);
	await writeInto(PERFORMANCE_PAGE, { name: "serve", text });
	console.log(text);
	const problems = listProblems(bench);
	for (const problem of problems) console.error(problem);
	return problems.length === 0 ? EXIT_CODES.done : EXIT_CODES.failed;
}

async function writeInto(
	file: string,
	{ name, text }: { name: string; text: string },
): Promise<void> {
	await writeFormatted(file, replaceBetween(await readFile(file, "utf8"), name, text));
}

async function writeFormatted(file: string, text: string): Promise<void> {
	const options = await resolveConfig(file);
	await writeFile(file, await format(text, { ...options, filepath: file }));
}
