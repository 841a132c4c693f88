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
