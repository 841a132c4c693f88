import { createHash } from "node:crypto";
import { join } from "node:path";
import sharp from "sharp";
import { toPortableVariant } from "../domain/picture.ts";
import type { OutletPictures } from "../domain/outlet-pictures.ts";
import { COVER_VERSION, drawBookCover } from "./draw-book-cover.ts";
import { findFile, writeWhole } from "./whole-files.ts";
import { readVariant } from "./write-variants.ts";

export interface OutletPicturesOrder {
	contentDirectory: string;
	/** Kept between builds; has a folder for pictures and one for what is drawn. */
	cacheDirectory: string;
}

/** Pictures for outlets, each made once and then taken from the cache. */
export function createOutletPictures({
	contentDirectory,
	cacheDirectory,
}: OutletPicturesOrder): OutletPictures {
	return {
		async readPortable(picture) {
			const order = { picture, contentDirectory, cacheDirectory: join(cacheDirectory, "pictures") };
			return (await readVariant(order, toPortableVariant(picture))).bytes;
		},
		async drawCover(cover) {
			const key = JSON.stringify([cover, COVER_VERSION, sharp.versions]);
			const name = `${createHash("sha256").update(key).digest("hex")}.png`;
			const cache = join(cacheDirectory, "cards", name);
			const known = await findFile(cache);
			if (known) return known;
			const bytes = await drawBookCover(cover);
			await writeWhole(cache, bytes);
			return bytes;
		},
	};
}
