import type { BookCover } from "./book-cover.ts";
import type { PictureFile } from "./picture.ts";

/** Where outlets that carry their pictures with them get the bytes. */
export interface OutletPictures {
	/** The JPEG of `toPortableVariant`. */
	readPortable(picture: PictureFile): Promise<Uint8Array>;
	/** A PNG of `COVER_SIZE`. */
	drawCover(cover: BookCover): Promise<Uint8Array>;
}
