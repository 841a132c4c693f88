import { join } from "node:path";
import { toPortableVariant } from "../domain/picture.ts";
import type { OutletPictures } from "../domain/outlet-pictures.ts";

export interface OutletPicturesOrder {
	contentDirectory: string;
	/** Kept between builds; has a folder for pictures and one for what is drawn. */
	cacheDirectory: string;
}

/** Pictures for outlets, each made once and then taken from the cache. What makes them is loaded for the first. */
export function createOutletPictures({
	contentDirectory,
	cacheDirectory,
}: OutletPicturesOrder): OutletPictures {
	return {
		async readPortable(picture) {
			const { readVariant } = await import("./write-variants.ts");
			const order = { picture, contentDirectory, cacheDirectory: join(cacheDirectory, "pictures") };
			return (await readVariant(order, toPortableVariant(picture))).bytes;
		},
		async drawCover(cover) {
			const { readBookCover } = await import("./read-book-cover.ts");
			return readBookCover(cover, join(cacheDirectory, "cards"));
		},
	};
}
