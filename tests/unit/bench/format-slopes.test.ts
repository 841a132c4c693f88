import { expect, test } from "vitest";
import type { BuildCase } from "../../../scripts/lib/bench/build/build-case.ts";
import type { BuildRow, BuildRun } from "../../../scripts/lib/bench/build/build-row.ts";
import { formatSlopes } from "../../../scripts/lib/bench/build/format-slopes.ts";

function makeRow(name: BuildCase, more: Partial<BuildRow>): BuildRow {
	return {
		...{ builder: "Gongbao", case: name, round: 0, seconds: 1, cpu: 1, written: 1e9 },
		...{ memory: { bytes: 1024 ** 3, isProportional: true }, stages: {} },
		...more,
	};
}

function makeRun(articles: number, rows: BuildRow[]): BuildRun {
	return { articles, machine: "2 × Abacus", builders: [], rows };
}

test("goes on from the smallest and the largest paper to a million articles", () => {
	const text = formatSlopes([
		makeRun(10_000, [makeRow("edit", { seconds: 5, stages: { 读取稿件: 1 } })]),
		makeRun(50_000, [makeRow("edit", { seconds: 9, stages: { 读取稿件: 5 } })]),
	]);
	expect(text).toContain("| articles | 10,000 | 50,000 | each 1,000 more | 1,000,000 |");
	expect(text).toContain("| one edit, in all | 5.0 s | 9.0 s | 0.10 s | 104.0 s |");
	expect(text).toMatch(
		/look through what is remembered \| 1\.0 s \| 5\.0 s \| 0\.10 s \| 100\.0 s/,
	);
	expect(text).toContain("| one edit: memory | 1.00 GB | 1.00 GB | 0 MB | 1.00 GB |");
});

test("takes what a size was measured for, and leaves out what only one was", () => {
	const text = formatSlopes([
		makeRun(10_000, [makeRow("cold", { seconds: 100 }), makeRow("edit", {})]),
		makeRun(50_000, [makeRow("template", {})]),
		makeRun(100_000, [makeRow("cold", { seconds: 1000 })]),
	]);
	expect(text).toContain("| everything, in all | 100.0 s | — | 17 min | 10.00 s | 2.8 h |");
	expect(text).not.toContain("one edit");
});

test("takes no other builder for ours", () => {
	const peer = { builder: "Hugo" };
	const text = formatSlopes([
		makeRun(10_000, [makeRow("cold", peer)]),
		makeRun(50_000, [makeRow("cold", peer)]),
	]);
	expect(text.split("\n")).toHaveLength(2);
});
