/** Numbers that look random and are the same for the same seed. */
export interface Random {
	/** 0 ≤ x < 1. */
	next(): number;
	/** A whole number, both ends included. */
	between(least: number, most: number): number;
	/** Throws where there is nothing to pick from. */
	pick<Item>(items: readonly Item[]): Item;
}

/** Mulberry32; `seed` is a whole number of 32 bits. */
export function createRandom(seed: number): Random {
	let state = seed >>> 0;
	const next = () => {
		state = (state + 0x6d2b79f5) >>> 0;
		let value = Math.imul(state ^ (state >>> 15), state | 1);
		value ^= value + Math.imul(value ^ (value >>> 7), value | 61);
		return ((value ^ (value >>> 14)) >>> 0) / 2 ** 32;
	};
	const between = (least: number, most: number) => least + Math.floor(next() * (most - least + 1));
	return {
		next,
		between,
		pick(items) {
			const item = items[between(0, items.length - 1)];
			if (item === undefined) throw new Error("There is nothing to pick from");
			return item;
		},
	};
}
