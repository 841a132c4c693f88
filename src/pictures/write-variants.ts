import type { Buffer } from "node:buffer";
import { createHash } from "node:crypto";
import { readFile } from "node:fs/promises";
import { extname, join } from "node:path";
import sharp, { type JpegOptions, type Sharp, type WebpOptions } from "sharp";
import {
	type PictureFile,
	type PictureVariant,
	toPictureVariants,
	toPortableVariant,
} from "../domain/picture.ts";
import { MOST_PIXELS } from "./picture-limits.ts";
import { findOrMake, type Kept, writeWhole } from "./whole-files.ts";

const SETTINGS = { quality: 80, effort: 4, smartSubsample: true } satisfies WebpOptions;
const PORTABLE_SETTINGS = { quality: 80, progressive: true } satisfies JpegOptions;
/** JPEG has no transparency; what is transparent was drawn for paper. */
const PAPER = "#fff";

/** Changes whenever the same picture would give other bytes. */
const SETTINGS_VERSION = createHash("sha256")
	.update(JSON.stringify([SETTINGS, PORTABLE_SETTINGS, PAPER, sharp.versions]))
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
	isCached: boolean;
}

/**
 * Writes the WebP files of one picture at the paths of `toPictureVariants`, and
 * its JPEG at that of `toPortableVariant`. Of an animation the first frame is
 * kept: a page must not move by itself.
 *
 * Throws an Error that names the file if it cannot be decoded or is not the
 * one that was checked.
 */
export async function writeVariants(order: VariantOrder): Promise<WrittenVariant[]> {
	const written: WrittenVariant[] = [];
	const { picture } = order;
	const source = { ...order, readOriginal: toOnce(() => readOriginal(order)) };
	for (const variant of [...toPictureVariants(picture), toPortableVariant(picture)]) {
		const { bytes, isCached } = await findVariant(source, variant);
		await writeWhole(join(order.outputDirectory, variant.path), bytes);
		written.push({ ...variant, bytes: bytes.length, isCached });
	}
	return written;
}

/** The bytes of one of a picture's files. Throws as `writeVariants` does. */
export function readVariant(
	order: Omit<VariantOrder, "outputDirectory">,
	variant: PictureVariant,
): Promise<Kept> {
	return findVariant({ ...order, readOriginal: () => readOriginal(order) }, variant);
}

interface VariantSource extends Omit<VariantOrder, "outputDirectory"> {
	readOriginal(): Promise<Buffer>;
}

async function findVariant(
	{ picture, cacheDirectory, readOriginal }: VariantSource,
	variant: PictureVariant,
): Promise<Kept> {
	const name = `${picture.digest}-${variant.width}-${SETTINGS_VERSION}${extname(variant.path)}`;
	const make = async () => encode(await readOriginal(), { variant, file: picture.file });
	return findOrMake(join(cacheDirectory, name), make);
}

async function readOriginal({
	contentDirectory,
	picture,
}: Pick<VariantOrder, "contentDirectory" | "picture">): Promise<Buffer> {
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
		const resized = sharp(original, { limitInputPixels: MOST_PIXELS, failOn: "error" })
			.autoOrient()
			.resize(variant.width, variant.height, { fit: "fill" });
		return await toFormat(resized, extname(variant.path)).toBuffer();
	} catch (cause) {
		throw new Error(`Cannot convert ${file} to ${extname(variant.path)}`, { cause });
	}
}

function toFormat(picture: Sharp, extension: string): Sharp {
	return extension === ".jpg"
		? picture.flatten({ background: PAPER }).jpeg(PORTABLE_SETTINGS)
		: picture.webp(SETTINGS);
}

function toOnce<Value>(make: () => Promise<Value>): () => Promise<Value> {
	let made: Promise<Value> | undefined;
	return () => {
		made ??= make();
		return made;
	};
}
