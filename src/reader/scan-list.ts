/** A line of a list in brackets, with what stands in quotation marks blanked out. */
export interface ScannedList {
	/** As long as the text, up to the closing bracket or the end. */
	items: string;
	/** Where the list is closed, after its bracket; `undefined` if it is not. */
	end?: number | undefined;
}

const QUOTED = /"(?:[^"\\]|\\.)*"|'(?:[^']|'')*'/y;

/** Quotation marks count at the start of an item only: `[it's]` is one item. */
export function scanList(text: string): ScannedList {
	let items = "";
	while (items.length < text.length) {
		const mark = text.charAt(items.length);
		if (mark === "]") return { items, end: items.length + 1 };
		const isStart = /(?:^|[[,])\s*$/.test(items.slice(-20));
		items += isStart ? "_".repeat(toQuotedLength(text, items.length)) || mark : mark;
	}
	return { items };
}

/** How long the quotation is that begins here; 0 if none does. */
function toQuotedLength(text: string, start: number): number {
	QUOTED.lastIndex = start;
	return QUOTED.exec(text)?.[0].length ?? 0;
}
