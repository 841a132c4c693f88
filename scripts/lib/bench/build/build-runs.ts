import { readFile } from "node:fs/promises";
import type { BuildRun } from "./build-row.ts";

/** What was measured, the smallest paper first. */
export async function readRuns(file: string): Promise<BuildRun[]> {
	const text = await readFile(file, "utf8").catch((error: NodeJS.ErrnoException) => {
		if (error.code !== "ENOENT") throw error;
		return "[]";
	});
	return JSON.parse(text);
}

/** With this run in the place of the one of its size. */
export function withRun(runs: readonly BuildRun[], run: BuildRun): BuildRun[] {
	const others = runs.filter(({ articles }) => articles !== run.articles);
	return [...others, run].toSorted((a, b) => a.articles - b.articles);
}

/** With this run's rounds after those of its size, if it is by the same builders on such a machine; else in its place. */
export function withMoreRounds(runs: readonly BuildRun[], run: BuildRun): BuildRun[] {
	const before = runs.find(({ articles }) => articles === run.articles);
	if (!before || toMeans(before) !== toMeans(run)) return withRun(runs, run);
	const first = Math.max(-1, ...before.rows.map(({ round }) => round)) + 1;
	const rows = run.rows.map((row) => ({ ...row, round: row.round + first }));
	return withRun(runs, { ...run, rows: [...before.rows, ...rows] });
}

/** What a run was measured with; figures of another machine or version are no rounds of the same. */
function toMeans({ machine, builders }: BuildRun): string {
	return JSON.stringify([machine, builders]);
}
