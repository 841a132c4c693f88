import type { BuildCase } from "./build-case.ts";
import type { BuildRow, BuildRun } from "./build-row.ts";
import { findMemory, formatCount } from "./format-build-tables.ts";
import { GONGBAO, GONGBAO_SITE } from "./gongbao.ts";
import { toMedian } from "./medians.ts";

/** What a build needs more of, the larger the paper is. */
interface Need {
	what: string;
	case: BuildCase;
	unit: "s" | "GB";
	builder?: string;
	find(rows: readonly BuildRow[]): number | undefined;
}

/** Articles of the paper that nobody has measured. */
const FAR = 1_000_000;

const MINUTE = 60;
const HOUR = 60 * MINUTE;

const NEEDS: readonly Need[] = [
	toWall("nothing changed", { case: "again" }),
	toWall("one edit, in all", { case: "edit" }),
	toStage("one edit: look through what is remembered", { case: "edit", stage: "读取稿件" }),
	toStage("one edit: plan all pages", { case: "edit", stage: "安排版面" }),
	toStage("one edit: claim all, render what changed", { case: "edit", stage: "生成网页" }),
	toStage("one edit: index the newest, beside that", { case: "edit", stage: "编制搜索" }),
	toPeak("one edit: memory", { case: "edit" }),
	toWall("everything, in all", { case: "cold" }),
	toStage("everything: read", { case: "cold", stage: "读取稿件" }),
	toStage("everything: render, with all outlets", { case: "cold", stage: "生成网页" }),
	toStage("everything: index", { case: "cold", stage: "编制搜索" }),
	toStage("everything: search for samples", { case: "cold", stage: "试搜" }),
	toStage("everything: check", { case: "cold", stage: "检查成品" }),
	toPeak("everything: memory", { case: "cold" }),
	{
		...{ what: "everything: written", case: "cold", unit: "GB" },
		find: (rows) => toMedian(rows.map(({ written }) => written / 1e9)),
	},
	toWall("the site alone, in all", { case: "cold", builder: GONGBAO_SITE.name }),
	toPeak("the site alone: memory", { case: "cold", builder: GONGBAO_SITE.name }),
];

/**
 * What our builds need of each size that was measured; what each further
 * thousand articles costs, by the smallest and the largest of them; and what a
 * million would need if it went on like that.
 */
export function formatSlopes(runs: readonly BuildRun[]): string {
	const lines = NEEDS.flatMap((need) => formatNeed(need, runs) ?? []);
	const sizes = runs.map(({ articles }) => formatCount(articles));
	return [
		`| articles | ${sizes.join(" | ")} | each 1,000 more | ${formatCount(FAR)} |`,
		`| --- | ${sizes.map(() => "---:").join(" | ")} | ---: | ---: |`,
		...lines,
	].join("\n");
}

function formatNeed(need: Need, runs: readonly BuildRun[]): string | undefined {
	const builder = need.builder ?? GONGBAO.name;
	const values = runs.map(({ articles, rows }) => ({
		articles,
		value: need.find(rows.filter((row) => row.case === need.case && row.builder === builder)),
	}));
	const known = values.flatMap(({ articles, value }) =>
		value === undefined ? [] : [{ articles, value }],
	);
	const [first, last] = [known.at(0), known.at(-1)];
	if (!first || !last || first === last) return undefined;
	const slope = (last.value - first.value) / (last.articles - first.articles);
	const far = last.value + slope * (FAR - last.articles);
	const cells = [
		...values.map(({ value }) => (value === undefined ? "—" : formatValue(value, need))),
		need.unit === "s" ? `${(slope * 1000).toFixed(2)} s` : `${(slope * 1e6).toFixed(0)} MB`,
		formatValue(far, need),
	];
	return `| ${need.what} | ${cells.join(" | ")} |`;
}

function formatValue(value: number, { unit }: Need): string {
	if (unit === "GB") return `${value.toFixed(value < 10 ? 2 : 0)} GB`;
	if (value < 2 * MINUTE) return `${value.toFixed(1)} s`;
	return value < 2 * HOUR ? `${(value / MINUTE).toFixed(0)} min` : `${(value / HOUR).toFixed(1)} h`;
}

function toWall(what: string, which: Pick<Need, "case" | "builder">): Need {
	return { ...which, what, unit: "s", find: (rows) => toMedian(rows.map((row) => row.seconds)) };
}

function toStage(what: string, { stage, ...which }: { case: BuildCase; stage: string }): Need {
	return {
		...{ ...which, what, unit: "s" },
		find: (rows) => toMedian(rows.flatMap(({ stages }) => stages[stage] ?? [])),
	};
}

function toPeak(what: string, which: Pick<Need, "case" | "builder">): Need {
	return {
		...{ ...which, what, unit: "GB" },
		find: (rows) => (rows.length === 0 ? undefined : findMemory(rows)),
	};
}
