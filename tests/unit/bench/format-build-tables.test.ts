import { expect, test } from "vitest";
import type { BuildCase } from "../../../scripts/lib/bench/build/build-case.ts";
import type { BuildRow, BuildRun } from "../../../scripts/lib/bench/build/build-row.ts";
import { withMoreRounds, withRun } from "../../../scripts/lib/bench/build/build-runs.ts";
import { formatBuildTables } from "../../../scripts/lib/bench/build/format-build-tables.ts";
import { formatTargets } from "../../../scripts/lib/bench/build/format-targets.ts";

function makeRows(builder: string, name: BuildCase, seconds: readonly number[]): BuildRow[] {
	return seconds.map((each, round) => ({
		...{ builder, case: name, round, seconds: each, cpu: each * 2, written: 5e6 },
		memory: { bytes: 2 * 1024 ** 3, isProportional: true },
		stages: builder === "Gongbao" ? { 读取稿件: 1, 生成网页: 3 } : {},
	}));
}

function makeRun({ articles = 10_000, edit = [1, 4, 6] } = {}): BuildRun {
	return {
		articles,
		machine: "2 × Abacus",
		builders: [
			{ name: "Gongbao", version: "0.1.0" },
			{ name: "Gongbao, pages and search", version: "0.1.0" },
			{ name: "Gongbao, the site alone", version: "0.1.0" },
			{ name: "Hugo", version: "0.111.3" },
		],
		rows: [
			...makeRows("Gongbao", "cold", [40, 40, 40]),
			...makeRows("Gongbao, the site alone", "cold", [15, 15, 15]),
			...makeRows("Hugo", "cold", [10, 10, 10]),
			...makeRows("Gongbao", "edit", [9, 9, 9]),
			...makeRows("Gongbao, pages and search", "edit", edit),
			...makeRows("Hugo", "edit", [10, 10, 20]),
		],
	};
}

test("shows medians, and ratios of the same round", () => {
	const text = formatBuildTables([makeRun()]);
	expect(text).toContain("### 10,000 articles");
	expect(text).toContain("Hugo 0.111.3");
	expect(text).toContain("Memory: proportional (PSS).");
	expect(text).toContain("| cold, no cache | Gongbao | 40.0 | 4.00 | 80.0 | 2.00 | 5.0 |");
	// 0.1, 0.4 and 0.3.
	expect(text).toContain(
		"| an article of the newest edition edited | Gongbao, pages and search | 4.0 | 0.30 | 8.0 | 2.00 | 5.0 |",
	);
});

test("says of the cold build which part each stage takes", () => {
	const text = formatBuildTables([makeRun()]);
	expect(text).toContain("| cold build | 读取稿件 | 生成网页 |");
	expect(text).toContain("| Gongbao | 25 % | 75 % |");
});

test("without Hugo there is no ratio", () => {
	const run = makeRun();
	const rows = run.rows.filter(({ builder }) => builder !== "Hugo");
	expect(formatBuildTables([{ ...run, rows }])).toContain("| Gongbao | 40.0 | — |");
});

test("judges the targets by the rows", () => {
	const text = formatTargets([makeRun()]);
	expect(text).toMatch(/one edit, pages[^|]*\| ≤ 0\.35 \| 0\.30 \| reached \|/);
	expect(text).toMatch(/one edit, with every[^|]*\| ≤ 0\.35 \| 0\.90 \| \*\*missed\*\* \|/);
	expect(text).toMatch(/cold, the site alone ÷ Hugo[^|]*\| ≤ 1\.5 \| 1\.50 \| reached \|/);
	expect(text).toMatch(/÷ Zola[^|]*\| < 1 \| — \| not measured \|/);
	expect(text).toMatch(
		/the site alone, 10,000 articles \| ≤ 1 GB \| 2\.00 GB \| \*\*missed\*\* \|/,
	);
	expect(text).toMatch(/100,000 articles are built \| yes \| — \| not measured \|/);
});

test("a target that is missed is said to be", () => {
	expect(formatTargets([makeRun({ edit: [5, 5, 5] })])).toMatch(
		/one edit, pages.*\| \*\*missed\*\* \|/,
	);
});

test("more rounds are added to those of the same machine and versions", () => {
	const more = makeRun({ edit: [9] });
	const [run] = withMoreRounds([makeRun({ edit: [1] })], more);
	const edits = run?.rows.filter((row) => row.case === "edit" && row.builder.endsWith("search"));
	expect(edits?.map(({ round, seconds }) => [round, seconds])).toEqual([
		[0, 1],
		[3, 9],
	]);
	// 0.1 of Hugo's ten seconds, and 0.9.
	expect(formatTargets(run ? [run] : [])).toMatch(/one edit, pages[^|]*\|[^|]*\| 0\.50 \|/);
	const others = withMoreRounds([makeRun()], { ...more, machine: "3 × Abacus" });
	expect(others).toEqual([{ ...more, machine: "3 × Abacus" }]);
});

test("says of how many rounds, and that some cases have fewer", () => {
	const run = makeRun();
	expect(formatBuildTables([run])).toContain("Medians of 3 rounds.");
	const rows = run.rows.filter((row) => row.case === "cold" || row.round === 0);
	expect(formatBuildTables([{ ...run, rows }])).toContain("Medians of 1 to 3 rounds.");
});

test("a run takes the place of the one of its size", () => {
	const runs = withRun([makeRun({ articles: 50_000 }), makeRun()], makeRun({ edit: [9, 9, 9] }));
	expect(runs.map(({ articles }) => articles)).toEqual([10_000, 50_000]);
	expect(formatTargets(runs)).toMatch(/one edit, pages.*\| \*\*missed\*\* \|/);
});
