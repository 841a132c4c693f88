/** Stories on one page of a list. */
export const LIST_PAGE_SIZE = 20;

export interface ListPage<Item> {
	items: readonly Item[];
	/** From 1, the oldest page; `undefined` is the list's own address, which shows the newest items. */
	number?: number | undefined;
	newer?: ListPageLink | undefined;
	older?: ListPageLink | undefined;
}

/** `number` as in `ListPage`. */
export interface ListPageLink {
	number?: number | undefined;
}

/**
 * Cuts a list, newest first, into pages that are counted from its oldest end,
 * so that a new item changes the first page only and every numbered page keeps
 * its items for ever. The first page holds between `size` and `2 × size - 1`
 * items once there are that many.
 */
export function toListPages<Item>(items: readonly Item[], size = LIST_PAGE_SIZE): ListPage<Item>[] {
	const numbered = Math.max(0, Math.floor(items.length / size) - 1);
	const firstLength = items.length - numbered * size;
	const pages: ListPage<Item>[] = [
		{ items: items.slice(0, firstLength), older: numbered > 0 ? { number: numbered } : undefined },
	];
	for (let number = numbered; number >= 1; number--) {
		const start = firstLength + (numbered - number) * size;
		pages.push({
			items: items.slice(start, start + size),
			number,
			newer: { number: number === numbered ? undefined : number + 1 },
			older: number > 1 ? { number: number - 1 } : undefined,
		});
	}
	return pages;
}
