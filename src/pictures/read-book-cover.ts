import type { Buffer } from "node:buffer";
import { createHash } from "node:crypto";
import { join } from "node:path";
import sharp from "sharp";
import type { BookCover } from "../domain/book-cover.ts";
import { COVER_VERSION, drawBookCover } from "./draw-book-cover.ts";
import { findFile, writeWhole } from "./whole-files.ts";

/** The PNG of a book's cover, from the cache if it is there. */
export async function readBookCover(cover: BookCover, cacheDirectory: string): Promise<Buffer> {
	const key = JSON.stringify([cover, COVER_VERSION, sharp.versions]);
	const name = `${createHash("sha256").update(key).digest("hex")}.png`;
	const cache = join(cacheDirectory, name);
	const known = await findFile(cache);
	if (known) return known;
	const bytes = await drawBookCover(cover);
	await writeWhole(cache, bytes);
	return bytes;
}
