import type { BuildCase } from "./build-case.ts";
import type { BuildRow, BuildRun } from "./build-row.ts";
import { findMemory, findRatio, formatCount } from "./format-build-tables.ts";
import { GONGBAO, GONGBAO_PAGES, GONGBAO_SITE } from "./gongbao.ts";
import { FIRST_PEER } from "./peers/install-peers.ts";

/** What a build has to reach: the value is at most, or below, the limit. */
interface Target {
	what: string;
	articles: number;
	limit: number;
	unit: string;
	/** Whether the limit itself is too much. */
	isStrict?: boolean;
	find(rows: readonly BuildRow[]): number | undefined;
}

const COMPARED = 10_000;
const LARGE = 50_000;
const LARGEST = 100_000;

const TARGETS: readonly Target[] = [
	toRatio("one edit, pages, index and checks", {
		...{ case: "edit", limit: 0.35, builder: GONGBAO_PAGES.name },
	}),
	toRatio("one edit, with every other outlet", { case: "edit", limit: 0.35 }),
	toRatio("no change", { case: "again", limit: 0.15, builder: GONGBAO_PAGES.name }),
	toRatio("no change, with every other outlet", { case: "again", limit: 0.15 }),
	toRatio("cold, the site alone", { case: "cold", limit: 1.5, builder: GONGBAO_SITE.name }),
	...["Eleventy", "Hexo", "Zola", "Jekyll"].map((by) => ({
		...toRatio("cold, the site alone", {
			...{ case: "cold" as const, limit: 1, builder: GONGBAO_SITE.name, by },
		}),
		isStrict: true,
	})),
	toMemory("the site alone", { articles: COMPARED, limit: 1, builder: GONGBAO_SITE.name }),
	toMemory("index and checks included", { articles: LARGE, limit: 2.5, builder: GONGBAO.name }),
];

/** What issue and figures say of each other: a line for each target, from the rows alone. */
export function formatTargets(runs: readonly BuildRun[]): string {
	const lines = TARGETS.map((target) => {
		const rows = runs.find(({ articles }) => articles === target.articles)?.rows ?? [];
		const value = target.find(rows);
		const limit = `${target.isStrict ? "<" : "≤"} ${target.limit}${target.unit}`;
		const measured = value === undefined ? "—" : `${value.toFixed(2)}${target.unit}`;
		const name = `${target.what}, ${formatCount(target.articles)} articles`;
		return `| ${name} | ${limit} | ${measured} | ${judge(target, value)} |`;
	});
	return [
		"| target | limit | measured | |",
		"| --- | ---: | ---: | --- |",
		...lines,
		`| ${formatCount(LARGEST)} articles are built | yes | ${formatLargest(runs)} |`,
	].join("\n");
}

function judge({ limit, isStrict = false }: Target, value: number | undefined): string {
	if (value === undefined) return "not measured";
	return value < limit || (value === limit && !isStrict) ? "reached" : "**missed**";
}

interface RatioTarget {
	case: BuildCase;
	limit: number;
	builder?: string;
	by?: string;
}

function toRatio(
	what: string,
	{ limit, builder = GONGBAO.name, by = FIRST_PEER, ...which }: RatioTarget,
): Target {
	return {
		...{ what: `${what} ÷ ${by}`, articles: COMPARED, limit, unit: "" },
		find: (rows) => findRatio(rows, { ...which, builder, by }),
	};
}

function toMemory(
	what: string,
	{ builder, ...limits }: { articles: number; limit: number; builder: string },
): Target {
	return {
		...{ what: `peak memory of a cold build, ${what}`, unit: " GB", ...limits },
		find: (rows) =>
			findMemory(rows.filter((row) => row.case === "cold" && row.builder === builder)),
	};
}

function formatLargest(runs: readonly BuildRun[]): string {
	const rows = runs.find(({ articles }) => articles === LARGEST)?.rows ?? [];
	const isBuilt = rows.some((row) => row.case === "cold" && row.builder === GONGBAO.name);
	return isBuilt ? "yes | reached" : "— | not measured";
}
