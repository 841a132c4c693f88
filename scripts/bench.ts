// npm run bench -- search    how well and at what cost this search and others find
import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { format, resolveConfig } from "prettier";
import { COMMAND_TEXTS } from "../src/strings/command-texts.ts";
import { replaceBetween } from "./lib/bench/replace-between.ts";
import { benchSearch, type SearchBenchRow } from "./lib/bench/search/bench-search.ts";
import { formatSearchTables } from "./lib/bench/search/format-table.ts";
import { PROJECT_DIRECTORY } from "./lib/build/places.ts";
import { EXIT_CODES } from "./lib/command/exit-codes.ts";
import { runCommand } from "./lib/command/run-command.ts";

const SEARCH_PAGE = join(PROJECT_DIRECTORY, "docs/search.md");
const DEFAULT_SIZES = [1000, 10_000];
const QUERIES = 15;

await runCommand(
	{ name: "bench", options: ["sizes"], takesOperands: true },
	async ({ sizes = DEFAULT_SIZES }, operands) => {
		const [name = ""] = operands;
		if (name !== "search" || operands.length > 1) {
			console.error(COMMAND_TEXTS.unknownBench(operands.join(" ")));
			return EXIT_CODES.misused;
		}
		const rows: SearchBenchRow[] = [];
		for (const size of sizes) {
			const onStep = (engine: string) => console.log(COMMAND_TEXTS.benching({ size, engine }));
			rows.push(...(await benchSearch({ size, queries: QUERIES, onStep })));
			// After each size: the largest takes half an hour, and what was measured before it is kept.
			await writeInto(SEARCH_PAGE, formatSearchTables(rows));
		}
		console.log(formatSearchTables(rows));
		const ours = rows.filter(({ engine }) => engine === "gongbao");
		const failures = ours.flatMap(({ missed, marks }) => [...missed, ...(marks?.unmarked ?? [])]);
		for (const each of failures.slice(0, 20)) console.error(each);
		return EXIT_CODES.done;
	},
);

async function writeInto(file: string, text: string): Promise<void> {
	const document = replaceBetween(await readFile(file, "utf8"), "search", text);
	const options = await resolveConfig(file);
	await writeFile(file, await format(document, { ...options, filepath: file }));
}
