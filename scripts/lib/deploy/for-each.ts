export interface Crowd<Item> {
	items: Iterable<Item>;
	/** How many are worked on at once. */
	atOnce: number;
	work(item: Item): Promise<void>;
}

/**
 * Works on all items, several at once. When one fails, no other is begun;
 * throws what failed first, when nothing is under way any more.
 */
export async function forEach<Item>({ items, atOnce, work }: Crowd<Item>): Promise<void> {
	const queue = items[Symbol.iterator]();
	const failures: unknown[] = [];
	const run = async () => {
		while (failures.length === 0) {
			const { done, value } = queue.next();
			if (done === true) return;
			await work(value).catch((error: unknown) => failures.push(error));
		}
	};
	await Promise.all(Array.from({ length: atOnce }, run));
	if (failures.length > 0) throw failures[0];
}
