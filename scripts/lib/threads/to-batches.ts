/** Items in the order they come, at most `size` at once. */
export function* toBatches<Item>(
	items: readonly Item[],
	size: number,
): Generator<readonly Item[], undefined> {
	for (let start = 0; start < items.length; start += size) yield items.slice(start, start + size);
	return undefined;
}
