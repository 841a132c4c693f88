import { average } from "./run-engine.ts";
import type { SearchBenchRow } from "./bench-search.ts";
import type { IndexParts } from "./make-indexes.ts";
import { LITERAL_CLASSES, QUERY_CLASSES, type QueryClass } from "./queries.ts";

const HEAD = [
	"articles",
	"engine",
	"recall",
	"P@10",
	"NDCG@10",
	"recall, one wrong character",
	"bytes to the first results, cold: mean",
	"p95",
	"of a later query: mean",
	"p95",
	"index bytes an article",
	"indexer's memory",
	"indexing",
];

/** One row an engine and size, then this search by class of query and what else it promises. */
export function formatSearchTables(rows: readonly SearchBenchRow[]): string {
	const ours = rows.filter(({ engine }) => engine === "gongbao");
	const sizes = ours.map(({ size }) => formatCount(size));
	return [
		formatTable([HEAD, ...rows.map(toCells)]),
		"",
		"Recall, P@10 and NDCG@10 of this search by class of query:",
		"",
		formatTable([
			["class", ...sizes],
			...QUERY_CLASSES.map((kind) => [kind, ...ours.map((row) => formatClass(row, kind))]),
		]),
		"",
		"Bytes of this search to the first results by class of query, in an empty browser / after other queries, means:",
		"",
		formatTable([
			["class", ...sizes],
			...QUERY_CLASSES.map((kind) => [kind, ...ours.map((row) => formatClassBytes(row, kind))]),
		]),
		"",
		"What else this search costs and promises:",
		"",
		formatTable([
			["", ...sizes],
			...OWN_LINES.map(([label, format]) => [label, ...ours.map((row) => format(row) ?? "—")]),
		]),
	].join("\n");
}

/** A label, and what stands behind it for a size; undefined where it was not measured. */
type OwnLine = readonly [string, (row: SearchBenchRow) => string | undefined];

const OWN_LINES: readonly OwnLine[] = [
	["first results of literal queries", ({ marks }) => marks && formatCount(marks.results)],
	[
		"of these, with every term marked whole",
		({ marks }) => marks && formatShare(1 - marks.unmarked.length / marks.results),
	],
	[
		"key to results on the search page, median / p95",
		({ typing }) => typing && `${typing.median.toFixed(0)} / ${typing.p95.toFixed(0)} ms`,
	],
	["bytes of words an article", (row) => formatPart(row, "words")],
	["bytes of the fragment an article", (row) => formatPart(row, "fragments")],
	["bytes of presence filters an article", (row) => formatPart(row, "presence")],
];

function formatPart({ size, cost }: SearchBenchRow, part: keyof IndexParts): string | undefined {
	return cost.parts && formatCount(Math.round(cost.parts[part] / size));
}

function formatShare(share: number): string {
	return `${(share * 100).toFixed(2)} %`;
}

function formatClassBytes({ classBytes }: SearchBenchRow, kind: QueryClass): string {
	const bytes = classBytes.get(kind);
	return bytes ? `${formatSize(bytes.cold)} / ${formatSize(bytes.later)}` : "—";
}

function toCells({ size, engine, quality, bytes, cost }: SearchBenchRow): string[] {
	const literal = LITERAL_CLASSES.flatMap((kind) => quality.get(kind) ?? []);
	const { recall, precision, gain } = average(literal);
	return [
		formatCount(size),
		engine,
		recall.toFixed(4),
		precision.toFixed(3),
		gain.toFixed(3),
		(quality.get("typo")?.recall ?? 0).toFixed(3),
		...[bytes.coldMean, bytes.coldP95, bytes.mean, bytes.p95].map(formatSize),
		formatCount(Math.round(cost.bytes / size)),
		cost.memory === undefined ? "—" : `${(cost.memory / 1024 ** 3).toFixed(2)} GB`,
		`${cost.seconds.toFixed(0)} s`,
	];
}

function formatClass({ quality }: SearchBenchRow, kind: QueryClass): string {
	const found = quality.get(kind);
	if (!found) return "—";
	return [found.recall.toFixed(4), found.precision.toFixed(3), found.gain.toFixed(3)].join(" / ");
}

function formatSize(bytes: number): string {
	return `${(bytes / 1024).toFixed(0)} KB`;
}

function formatCount(count: number): string {
	return count.toLocaleString("en");
}

function formatTable([head = [], ...rows]: readonly (readonly string[])[]): string {
	const lines = [head, head.map(() => "---"), ...rows];
	return lines.map((cells) => `| ${cells.join(" | ")} |`).join("\n");
}
