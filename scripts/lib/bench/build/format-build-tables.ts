import type { BuildBenchRow, BuildCase } from "./bench-build.ts";

const CASES: Readonly<Record<BuildCase, string>> = {
	cold: "cold, no cache",
	again: "again, no change",
	edit: "an article of the newest edition edited",
	old: "an old article edited",
	add: "an article added to the newest edition",
	rename: "one district renamed",
};

/** Wall time and memory of every case, then where the time of each goes. */
export function formatBuildTables(rows: readonly BuildBenchRow[]): string {
	const stages = [...new Set(rows.flatMap((row) => [...row.stages.keys()]))];
	return [
		"| articles | build | seconds | memory |",
		"| ---: | --- | ---: | ---: |",
		...rows.map(
			(row) =>
				`| ${row.articles.toLocaleString("en")} | ${CASES[row.case]} | ${row.seconds.toFixed(1)} | ${formatMemory(row.memory)} |`,
		),
		"",
		`| articles | build | ${stages.join(" | ")} |`,
		`| ---: | --- | ${stages.map(() => "---:").join(" | ")} |`,
		...rows.map((row) => {
			const cells = stages.map((stage) => row.stages.get(stage)?.toFixed(1) ?? "—");
			return `| ${row.articles.toLocaleString("en")} | ${CASES[row.case]} | ${cells.join(" | ")} |`;
		}),
	].join("\n");
}

function formatMemory(bytes: number | undefined): string {
	return bytes === undefined ? "—" : `${(bytes / 1024 ** 3).toFixed(2)} GB`;
}
