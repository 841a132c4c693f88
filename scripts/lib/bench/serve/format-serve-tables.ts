import type { LoadRow } from "./bench-load.ts";
import type { CheckedServer, ServeBench } from "./bench-serve.ts";

/** What each server answered, then what it bore. */
export function formatServeTables({ checked, loaded }: ServeBench): string {
	return [formatChecked(checked), ...(loaded.length > 0 ? [formatLoaded(loaded)] : [])].join(
		"\n\n",
	);
}

function formatChecked(checked: readonly CheckedServer[]): string {
	const lines = checked.map(
		({ server, base, questions, deviations }) =>
			`| ${server} | \`${base}\` | ${questions.toLocaleString("en")} | ${deviations.length} |`,
	);
	return [
		"| server | site at | questions | wrong answers |",
		"| --- | --- | ---: | ---: |",
		...lines,
	].join("\n");
}

function formatLoaded(rows: readonly LoadRow[]): string {
	const groups = Map.groupBy(rows, ({ page, coding, server }) =>
		[page, coding ?? "nothing", server].join(" | "),
	);
	const lines = [...groups].map(([names, group]) => {
		const figures = [
			toMean(group, ({ requestsPerSecond }) => requestsPerSecond).toFixed(0),
			(toMean(group, ({ bytesPerSecond }) => bytesPerSecond) / 1_000_000).toFixed(1),
			`${toMean(group, ({ p50 }) => p50).toFixed(1)} ms`,
			`${toMean(group, ({ p99 }) => p99).toFixed(1)} ms`,
			String(group.reduce((sum, { failures }) => sum + failures, 0)),
		];
		return `| ${[names, ...figures].join(" | ")} |`;
	});
	return [
		"| page | accepts | server | requests/s | MB/s | half within | 99 % within | failed |",
		"| --- | --- | --- | ---: | ---: | ---: | ---: | ---: |",
		...lines,
	].join("\n");
}

function toMean(rows: readonly LoadRow[], pick: (row: LoadRow) => number): number {
	return rows.reduce((sum, row) => sum + pick(row), 0) / rows.length;
}
