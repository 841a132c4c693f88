import { createHash } from "node:crypto";
import { join } from "node:path";
import sharp from "sharp";
import type { ShareCard } from "../domain/share-card.ts";
import { CARD_VERSION, drawShareCard } from "./draw-share-card.ts";
import { findFile, writeWhole } from "./whole-files.ts";

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
			const { bytes, isNew } = await readShareCard(card, order.cacheDirectory);
			await writeWhole(join(order.outputDirectory, card.path), bytes);
			drawn += isNew ? 1 : 0;
		}
	};
	await Promise.all(Array.from({ length: AT_ONCE }, work));
	return { drawn };
}

/** The PNG of a card, from the cache if it is there. */
export async function readShareCard(
	card: ShareCard,
	cacheDirectory: string,
): Promise<{ bytes: Uint8Array; isNew: boolean }> {
	const { path: _path, ...shown } = card;
	const key = JSON.stringify([shown, CARD_VERSION, sharp.versions]);
	const name = `${createHash("sha256").update(key).digest("hex")}.png`;
	const cache = join(cacheDirectory, name);
	const known = await findFile(cache);
	if (known) return { bytes: known, isNew: false };
	const bytes = await drawShareCard(card);
	await writeWhole(cache, bytes);
	return { bytes, isNew: true };
}
