import type { Buffer } from "node:buffer";
import sharp, { type OverlayOptions } from "sharp";
import { type BookCover, COVER_SIZE } from "../domain/book-cover.ts";
import { toCardLine, toCardTitle } from "../domain/share-card.ts";
import { drawLine } from "./draw-line.ts";

/** Raised by every change to how covers look: those in the cache are drawn anew. */
export const COVER_VERSION = 2;

const MARGIN = 42;
const BAND = 18;
const RULE = 2;
/** Pixels between the lines of a title, and between titles. */
const LEADING = 9;
const GAP = 36;

type Layer = OverlayOptions & { left: number; top: number };

/** The PNG of a cover, the same bytes for the same cover with the same sharp. */
export async function drawBookCover({ paper, facts, titles, colours }: BookCover): Promise<Buffer> {
	const { width, height } = COVER_SIZE;
	const name = toCardLine(paper, { least: 5, most: 24 });
	const head = await stack(
		[
			{ text: name.text, size: name.size, colour: colours.accent },
			...facts.map((text) => ({
				...toCardLine(text, { least: 2, most: 3.4 }),
				colour: colours.ink,
			})),
		],
		{ top: 65, leading: 15 },
	);
	const layers = [...head.layers];
	let top = Math.max(head.bottom + GAP, 280);
	layers.push(toRule({ top, background: colours.ink }));
	top += RULE + GAP;
	for (const title of titles) {
		const { lines, size } = toCardTitle(title);
		const drawn = await stack(
			lines.map((text) => ({ text, size: Math.min(size, 6), colour: colours.ink })),
			{ top, leading: LEADING },
		);
		if (drawn.bottom > height - MARGIN) break;
		layers.push(...drawn.layers);
		top = drawn.bottom + GAP;
	}
	const band = {
		create: { width, height: BAND, channels: 3, background: colours.accent },
	} as const;
	return await sharp({ create: { width, height, channels: 3, background: colours.paper } })
		.composite([{ input: band, left: 0, top: 0 }, ...layers])
		.png({ palette: true, colours: 32, effort: 1, dither: 0 })
		.toBuffer();
}

interface CoverLine {
	text: string;
	/** Hundredths of the cover's width. */
	size: number;
	colour: string;
}

async function stack(
	lines: readonly CoverLine[],
	{ top, leading }: { top: number; leading: number },
): Promise<{ layers: Layer[]; bottom: number }> {
	const layers: Layer[] = [];
	let bottom = top;
	for (const { text, size, colour } of lines) {
		const line = { text, size: (size / 100) * COVER_SIZE.width, colour };
		const { data, info } = await drawLine(line);
		layers.push({ input: data, left: MARGIN, top: bottom });
		bottom += info.height + leading;
	}
	return { layers, bottom: bottom - leading };
}

function toRule({ top, background }: { top: number; background: string }): Layer {
	const width = COVER_SIZE.width - 2 * MARGIN;
	return {
		input: { create: { width, height: RULE, channels: 3, background } } as const,
		left: MARGIN,
		top,
	};
}
