/** The heading over the footnotes of an article. */
export const FOOTNOTES_LABEL = "注释";

/**
 * What a screen reader says for the link from a footnote to its mark.
 * `note` counts from 0, `mark` from 1: the same note may be marked twice.
 */
export function formatBackLabel(note: number, mark: number): string {
	const name = `返回正文：注释 ${note + 1}`;
	return mark > 1 ? `${name}，第 ${mark} 处` : name;
}

/** What a screen reader calls a table's scrolling frame; `number` counts from 1. */
export function formatTableLabel(number: number): string {
	return number > 1 ? `表格 ${number}` : "表格";
}
