import type { Buffer } from "node:buffer";
import type { BookCover } from "../domain/book-cover.ts";
import { COVER_VERSION, drawBookCover } from "./draw-book-cover.ts";
import { findOrDraw } from "./find-or-draw.ts";

/** The PNG of a book's cover, from the cache if it is there. */
export async function readBookCover(cover: BookCover, cacheDirectory: string): Promise<Buffer> {
	const { bytes } = await findOrDraw({
		...{ shown: cover, version: COVER_VERSION, cacheDirectory },
		draw: () => drawBookCover(cover),
	});
	return bytes;
}
