import type { Buffer } from "node:buffer";
import sharp from "sharp";
import {
	CARD_SIZE,
	EMBLEM_SIZE,
	type ShareCard,
	toCardLine,
	toCardTitle,
} from "../domain/share-card.ts";
import { drawLine } from "./draw-line.ts";

/** Raised by every change to how cards look: those in the cache are drawn anew. */
export const CARD_VERSION = 3;

const MARGIN = 84;
const BAND = 18;

/** The PNG of a card, the same bytes for the same card with the same sharp. */
export async function drawShareCard(card: ShareCard): Promise<Buffer> {
	const { width, height } = card.story ? CARD_SIZE : EMBLEM_SIZE;
	const { accent, paper } = card.colours;
	const layers = card.story ? await drawStory(card, card.story) : await drawEmblem(card);
	const band = { create: { width, height: BAND, channels: 3, background: accent } } as const;
	return await sharp({ create: { width, height, channels: 3, background: paper } })
		.composite([{ input: band, left: 0, top: 0 }, ...layers])
		.png({ palette: true, colours: 32, effort: 1, dither: 0 })
		.toBuffer();
}

interface Layer {
	input: Buffer;
	left: number;
	top: number;
}

async function drawStory(
	{ paper, colours }: ShareCard,
	{ kicker, title, day }: NonNullable<ShareCard["story"]>,
): Promise<Layer[]> {
	const { lines, size } = toCardTitle(title);
	const head = kicker ? [toCardLine(kicker, { least: 2, most: 2.8 })] : [];
	const body = lines.map((text) => ({ text, size }));
	const block = await Promise.all(
		[...head, ...body].map((line) =>
			drawLine({ ...line, size: toPixels(line.size), colour: colours.ink }),
		),
	);
	const leading = 26;
	const tall = block.reduce((sum, { info }) => sum + info.height + leading, -leading);
	let top = Math.round((CARD_SIZE.height - 120 - tall) / 2) + BAND;
	const story = block.map(({ data, info }) => {
		const layer = { input: data, left: MARGIN, top };
		top += info.height + leading;
		return layer;
	});
	const sign = toCardLine(paper, { least: 2, most: 3.3 });
	const name = await drawLine({
		text: sign.text,
		size: toPixels(sign.size),
		colour: colours.accent,
	});
	const dateline = await drawLine({ text: day, size: 30, colour: colours.ink });
	const foot = CARD_SIZE.height - 60;
	return [
		...story,
		{ input: name.data, left: MARGIN, top: foot - name.info.height },
		{
			input: dateline.data,
			left: CARD_SIZE.width - MARGIN - dateline.info.width,
			top: foot - dateline.info.height,
		},
	];
}

function toPixels(hundredths: number): number {
	return (hundredths / 100) * CARD_SIZE.width;
}

async function drawEmblem({ paper, colours }: ShareCard): Promise<Layer[]> {
	const { width, height } = EMBLEM_SIZE;
	const size = Math.min(200, (width - MARGIN) / Math.max(1, paper.length));
	const { data, info } = await drawLine({ text: paper, size, colour: colours.accent });
	const left = Math.round((width - info.width) / 2);
	return [{ input: data, left, top: Math.round((height - info.height) / 2) }];
}
