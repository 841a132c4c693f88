import type { Run } from "./units.ts";

/**
 * The words that Pagefind indexes: each unit with the one behind it, the last of
 * a run alone. A text holds another if the words of the other, without the last
 * one, follow one another in it.
 */
export function toTokens(runs: readonly Run[]): string[] {
	return runs.flatMap((run) => run.map(({ text }, index) => text + (run[index + 1]?.text ?? "")));
}

/**
 * The words that follow one another where a query stands: without the last one,
 * as the text may go on behind it. Empty for a query of one unit.
 */
export function toPhrase(runs: readonly Run[]): string[] {
	return toTokens(runs).slice(0, -1);
}
