/** Finds the line and column of an offset in a text. */
export interface LineTable {
	/** Both from 1; the column in UTF-16 units. */
	toPlace(offset: number): { line: number; column: number };
}

export function createLineTable(text: string): LineTable {
	let known: readonly number[] | undefined;
	return {
		toPlace(offset) {
			// Few files are asked for a place.
			known ??= findStarts(text);
			const starts = known;
			let low = 0;
			let high = starts.length - 1;
			while (low < high) {
				const middle = Math.ceil((low + high) / 2);
				if ((starts[middle] ?? 0) <= offset) low = middle;
				else high = middle - 1;
			}
			return { line: low + 1, column: offset - (starts[low] ?? 0) + 1 };
		},
	};
}

function findStarts(text: string): number[] {
	const starts = [0];
	for (let end = text.indexOf("\n"); end >= 0; end = text.indexOf("\n", end + 1)) {
		starts.push(end + 1);
	}
	return starts;
}
