export interface Neighbours<Item> {
	previous?: Item | undefined;
	next?: Item | undefined;
}

/** The items before and after the one at `index`. */
export function toNeighbours<Item>(items: readonly Item[], index: number): Neighbours<Item> {
	return { previous: items[index - 1], next: items[index + 1] };
}

export function mapNeighbours<Item, Result>(
	neighbours: Neighbours<Item>,
	convert: (item: Item) => Result,
): Neighbours<Result> {
	const { previous, next } = neighbours;
	return {
		previous: previous === undefined ? undefined : convert(previous),
		next: next === undefined ? undefined : convert(next),
	};
}
