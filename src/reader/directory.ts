import { distance } from "fastest-levenshtein";
import { findNearest } from "../domain/nearest.ts";
import type { Nameable } from "../strings/faults/fault-text.ts";

/** The things of one kind that other files refer to by id. */
export interface Directory<Item> {
	items: readonly Item[];
	/** The item, or `undefined`; a file that exists but cannot be read is `isKnown` all the same. */
	find(id: string): Item | undefined;
	/** Whether there is a file for the id: a fault in it is not a fault of those who refer to it. */
	isKnown(id: string): boolean;
	/** The item whose id or one of whose names is nearest. */
	findNearest(typed: string): Nameable | undefined;
}

interface NamedItem {
	id: string;
	name: string;
	aliases?: readonly string[];
}

export function createDirectory<Item extends NamedItem>(
	items: readonly Item[],
	{ ids }: { ids: readonly string[] },
): Directory<Item> {
	const byId = new Map(items.map((item) => [item.id, item]));
	const known = new Set(ids);
	const candidates = items.map((item) => ({
		...item,
		names: [item.name, ...(item.aliases ?? [])],
	}));
	return {
		items,
		find: (id) => byId.get(id),
		isKnown: (id) => known.has(id),
		findNearest: (typed) => findNearest({ typed, candidates, distance }),
	};
}
