import { join } from "node:path";
import type { ShareCard } from "../domain/share-card.ts";
import { CARD_VERSION, drawShareCard } from "./draw-share-card.ts";
import { findOrDraw } from "./find-or-draw.ts";
import { type Kept, writeWhole } from "./whole-files.ts";

/** As many as sharp draws side by side. */
const AT_ONCE = 4;

export interface ShareCardsOrder {
	cards: readonly ShareCard[];
	/** Kept between builds; its files are named by what they show. */
	cacheDirectory: string;
	/** The site's root. */
	outputDirectory: string;
}

/** Writes the PNG of each card at its path; returns how many had to be drawn. */
export async function writeShareCards(order: ShareCardsOrder): Promise<{ drawn: number }> {
	let drawn = 0;
	const queue = order.cards.values();
	const work = async () => {
		for (const card of queue) {
			const { bytes, isCached } = await readShareCard(card, order.cacheDirectory);
			await writeWhole(join(order.outputDirectory, card.path), bytes);
			if (!isCached) drawn += 1;
		}
	};
	await Promise.all(Array.from({ length: AT_ONCE }, work));
	return { drawn };
}

/** The PNG of a card, from the cache if it is there. */
export function readShareCard(card: ShareCard, cacheDirectory: string): Promise<Kept> {
	const { path: _path, ...shown } = card;
	const draw = () => drawShareCard(card);
	return findOrDraw({ shown, version: CARD_VERSION, cacheDirectory, draw });
}
