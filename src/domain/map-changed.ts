/** What `change` makes of every item; the list itself if it makes nothing else of any of them. */
export function mapChanged<Item>(items: Item[], change: (item: Item) => Item): Item[] {
	const changed = items.map(change);
	return changed.every((item, place) => item === items[place]) ? items : changed;
}
