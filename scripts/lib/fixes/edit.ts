/** A change of a text: what stands between two offsets gives way to something else. */
export interface Edit {
	start: number;
	end: number;
	replacement: string;
}

/** A text after changes that do not overlap; of two that do the first counts. */
export function applyEdits(text: string, edits: readonly Edit[]): string {
	let result = "";
	let at = 0;
	for (const { start, end, replacement } of edits.toSorted((a, b) => a.start - b.start)) {
		if (start < at) continue;
		result += text.slice(at, start) + replacement;
		at = end;
	}
	return result + text.slice(at);
}
