/** Where a piece stands in a text, from 0. */
export function findAll(text: string, piece: string): number[] {
	const found: number[] = [];
	for (let at = text.indexOf(piece); at >= 0; at = text.indexOf(piece, at + piece.length)) {
		found.push(at);
	}
	return found;
}
