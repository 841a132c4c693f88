import type { PageRow } from "./bench-page.ts";

type Line = readonly [string, (row: PageRow) => string];

const LINES: readonly Line[] = [
	["bytes, compressed, pictures included", ({ bytes }) => bytes.toLocaleString("en")],
	["of these, scripts", ({ scriptBytes }) => scriptBytes.toLocaleString("en")],
	["requests", ({ requests }) => String(requests)],
	["largest paint", ({ largestPaint }) => `${(largestPaint / 1000).toFixed(2)} s`],
	["what that is", ({ largestElement }) => largestElement.toLowerCase()],
	["layout shift", ({ shift }) => shift.toFixed(3)],
	[
		"longest task",
		({ longestTask }) => (longestTask === 0 ? "under 50 ms" : `${longestTask.toFixed(0)} ms`),
	],
];

/** A column a page. */
export function formatPageTable(rows: readonly PageRow[]): string {
	const cells = [
		["", ...rows.map(({ name }) => name)],
		["---", ...rows.map(() => "---")],
		...LINES.map(([label, format]) => [label, ...rows.map(format)]),
	];
	return cells.map((line) => `| ${line.join(" | ")} |`).join("\n");
}
