import { BUILD_CASES, type BuildCase, CASE_NAMES } from "./build-case.ts";
import type { BuildRow, BuildRun } from "./build-row.ts";
import { toMedian, toMedianRatio } from "./medians.ts";
import { FIRST_PEER } from "./peers/install-peers.ts";

/** For each size, the smallest first: every build by everyone, then where the time of our cold builds goes. */
export function formatBuildTables(runs: readonly BuildRun[]): string {
	return runs
		.flatMap((run) => [formatHeading(run), "", formatRun(run), "", formatStages(run), ""])
		.join("\n")
		.trimEnd();
}

function formatHeading({ articles, machine, builders, rows }: BuildRun): string {
	const names = builders.map(({ name, version }) => `${name} ${version}`).join(" · ");
	const rounds = formatRounds(rows);
	const shared = rows.every(({ memory }) => memory?.isProportional);
	return [
		`### ${formatCount(articles)} articles`,
		"",
		`${machine}. ${names}. Medians of ${rounds}. Memory: ${shared ? "proportional (PSS)" : "resident (RSS)"}.`,
	].join("\n");
}

/** `3 rounds`; `1 to 3 rounds` where cases were measured more or less often. */
function formatRounds(rows: readonly BuildRow[]): string {
	const counts = BUILD_CASES.map(
		(name) => new Set(rows.filter((row) => row.case === name).map(({ round }) => round)).size,
	).filter((count) => count > 0);
	const [least, most] = [Math.min(...counts), Math.max(...counts)];
	if (most === 1) return "1 round";
	return least === most ? `${most} rounds` : `${least} to ${most} rounds`;
}

function formatRun({ builders, rows }: BuildRun): string {
	const lines = BUILD_CASES.flatMap((name) =>
		builders.flatMap((builder) => formatLine(name, { builder: builder.name, rows }) ?? []),
	);
	return [
		`| build | by | wall, s | ÷ ${FIRST_PEER} | CPU, s | memory, GB | written, MB |`,
		"| --- | --- | ---: | ---: | ---: | ---: | ---: |",
		...lines,
	].join("\n");
}

function formatLine(
	name: BuildCase,
	{ builder, rows }: { builder: string; rows: readonly BuildRow[] },
): string | undefined {
	const own = rows.filter((row) => row.case === name && row.builder === builder);
	if (own.length === 0) return undefined;
	const cells = [
		formatNumber(toMedian(own.map(({ seconds }) => seconds)), 1),
		formatNumber(findRatio(rows, { case: name, builder }), 2),
		formatNumber(toMedian(own.map(({ cpu }) => cpu)), 1),
		formatNumber(findMemory(own), 2),
		formatNumber(toMedian(own.map(({ written }) => written / 1e6)), 1),
	];
	return `| ${CASE_NAMES[name]} | ${builder} | ${cells.join(" | ")} |`;
}

/** The median of a builder's wall time by another's in the same round; the other's is of the same case. */
export function findRatio(
	rows: readonly BuildRow[],
	{ by = FIRST_PEER, ...which }: { case: BuildCase; builder: string; by?: string },
): number | undefined {
	const ofBuilder = (builder: string) =>
		rows
			.filter((row) => row.case === which.case && row.builder === builder)
			.map(({ round, seconds }) => ({ round, value: seconds }));
	return toMedianRatio(ofBuilder(which.builder), ofBuilder(by));
}

/** The median of the peaks, in GB; undefined if one of them could not be seen. */
export function findMemory(rows: readonly BuildRow[]): number | undefined {
	const peaks = rows.flatMap(({ memory }) => (memory ? [memory.bytes / 1024 ** 3] : []));
	return peaks.length === rows.length ? toMedian(peaks) : undefined;
}

/** Stages that run side by side add up to more than the whole, so each is a part of the sum. */
function formatStages({ builders, rows }: BuildRun): string {
	const cold = rows.filter((row) => row.case === "cold" && Object.keys(row.stages).length > 0);
	const stages = [...new Set(cold.flatMap((row) => Object.keys(row.stages)))];
	const lines = builders.flatMap(({ name }) => {
		const own = cold.filter(({ builder }) => builder === name);
		if (own.length === 0) return [];
		const medians = stages.map((stage) => toMedian(own.map((row) => row.stages[stage] ?? 0)) ?? 0);
		const sum = medians.reduce((total, seconds) => total + seconds, 0);
		return [
			`| ${name} | ${medians.map((each) => `${((each / sum) * 100).toFixed(0)} %`).join(" | ")} |`,
		];
	});
	if (lines.length === 0) return "";
	return [
		`| cold build | ${stages.join(" | ")} |`,
		`| --- | ${stages.map(() => "---:").join(" | ")} |`,
		...lines,
	].join("\n");
}

export function formatCount(count: number): string {
	return count.toLocaleString("en");
}

function formatNumber(value: number | undefined, digits: number): string {
	return value === undefined ? "—" : value.toFixed(digits);
}
