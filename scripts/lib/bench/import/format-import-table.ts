import type { ImportScore } from "./judge-import.ts";

/** What was there, how much of it came back. */
export function formatImportTable(score: ImportScore, { pages }: { pages: number }): string {
	const rows = [
		["", "printed", "read back right", ""],
		["---", "---", "---", "---"],
		["pages", format(pages), "", ""],
		toRow("stories, with kicker, title and subtitle", score.stories, score.rightStories),
		toRow("breaks in the middle of a sentence", score.breaks, score.rightJoins),
		toRow("paragraphs, mark by mark", score.paragraphs, score.rightParagraphs),
	];
	return rows.map((cells) => `| ${cells.join(" | ")} |`).join("\n");
}

function toRow(label: string, all: number, right: number): string[] {
	return [label, format(all), format(right), `${((right / all) * 100).toFixed(2)} %`];
}

function format(count: number): string {
	return count.toLocaleString("en");
}
