import type { Buffer } from "node:buffer";
import { createHash } from "node:crypto";
import { join } from "node:path";
import sharp from "sharp";
import { findOrMake, type Kept } from "./whole-files.ts";

export interface DrawingOrder {
	/** Everything that is seen in it. */
	shown: unknown;
	/** Raised by every change to how it is drawn. */
	version: number;
	cacheDirectory: string;
	draw(): Promise<Buffer>;
}

/** The PNG of a drawing, from the cache if this version of it was drawn by this sharp. */
export function findOrDraw({ shown, version, cacheDirectory, draw }: DrawingOrder): Promise<Kept> {
	const key = JSON.stringify([shown, version, sharp.versions]);
	const name = `${createHash("sha256").update(key).digest("hex")}.png`;
	return findOrMake(join(cacheDirectory, name), draw);
}
