import type { Buffer } from "node:buffer";
import { createHash } from "node:crypto";
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import sharp, { type WebpOptions } from "sharp";
import { type PictureFile, type PictureVariant, toPictureVariants } from "../domain/picture.ts";
import { MOST_PIXELS } from "./picture-limits.ts";
import { findFile, writeWhole } from "./whole-files.ts";

const SETTINGS = { quality: 80, effort: 4, smartSubsample: true } satisfies WebpOptions;

/** Changes whenever the same picture would give other bytes. */
const SETTINGS_VERSION = createHash("sha256")
	.update(JSON.stringify([SETTINGS, sharp.versions]))
	.digest("hex")
	.slice(0, 12);

export interface VariantOrder {
	picture: PictureFile;
	contentDirectory: string;
	/** Kept between builds; its files are named by digest, width and settings. */
	cacheDirectory: string;
	/** The site's root. */
	outputDirectory: string;
}

export interface WrittenVariant extends PictureVariant {
	bytes: number;
	/** Taken from the cache. */
	cached: boolean;
}

/**
 * Writes the WebP files of one picture at the paths of `toPictureVariants`. Of
 * an animation the first frame is kept: a page must not move by itself.
 *
 * Throws an Error that names the file if it cannot be decoded or is not the
 * one that was checked.
 */
export async function writeVariants(order: VariantOrder): Promise<WrittenVariant[]> {
	const written: WrittenVariant[] = [];
	const original = toOnce(() => readOriginal(order));
	for (const variant of toPictureVariants(order.picture)) {
		const name = `${order.picture.digest}-${variant.width}-${SETTINGS_VERSION}.webp`;
		const cache = join(order.cacheDirectory, name);
		const known = await findFile(cache);
		const bytes = known ?? (await encode(await original(), { variant, file: order.picture.file }));
		if (!known) await writeWhole(cache, bytes);
		await writeWhole(join(order.outputDirectory, variant.path), bytes);
		written.push({ ...variant, bytes: bytes.length, cached: known !== undefined });
	}
	return written;
}

async function readOriginal({ contentDirectory, picture }: VariantOrder): Promise<Buffer> {
	const bytes = await readFile(join(contentDirectory, picture.file));
	const digest = createHash("sha256").update(bytes).digest("hex");
	if (digest !== picture.digest)
		throw new Error(`${picture.file} changed while the site was built`);
	return bytes;
}

interface Encoding {
	variant: PictureVariant;
	file: string;
}

async function encode(original: Buffer, { variant, file }: Encoding): Promise<Buffer> {
	try {
		return await sharp(original, { limitInputPixels: MOST_PIXELS, failOn: "error" })
			.autoOrient()
			.resize(variant.width, variant.height, { fit: "fill" })
			.webp(SETTINGS)
			.toBuffer();
	} catch (cause) {
		throw new Error(`Cannot convert ${file} to WebP`, { cause });
	}
}

function toOnce<Value>(make: () => Promise<Value>): () => Promise<Value> {
	let made: Promise<Value> | undefined;
	return () => {
		made ??= make();
		return made;
	};
}
