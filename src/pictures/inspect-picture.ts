import type { Buffer } from "node:buffer";
import { createHash } from "node:crypto";
import { readFile } from "node:fs/promises";
import sharp from "sharp";
import type { PictureFile } from "../domain/picture.ts";
import { findPictureFormat } from "./find-picture-format.ts";
import { findPicturePath, type PictureLocation } from "./find-picture-path.ts";
import { isCompletePicture } from "./is-complete-picture.ts";
import { MOST_BYTES, MOST_PIXELS } from "./picture-limits.ts";
import { isPictureProblem, type PictureProblem } from "./picture-problem.ts";

/**
 * Checks a picture of an article without decoding it. Throws only if the file
 * system fails.
 */
export async function inspectPicture(
	location: PictureLocation,
): Promise<PictureFile | PictureProblem> {
	const { source } = location;
	const found = await findPicturePath(location);
	if (isPictureProblem(found)) return found;
	if (found.size === 0) return { problem: "empty", source };
	if (found.size > MOST_BYTES) {
		return { problem: "too-large", source, found: toMegabytes(found.size) };
	}
	const bytes = await readFile(found.path);
	const format = await findPictureFormat(bytes, source);
	if (typeof format === "object") return format;
	if (!isCompletePicture(bytes, format)) return { problem: "incomplete", source };
	const size = await findSize(bytes);
	if (!size) return { problem: "unreadable", source };
	if (size.width * size.height > MOST_PIXELS) {
		return { problem: "too-many-pixels", source, found: `${size.width} × ${size.height}` };
	}
	const digest = createHash("sha256").update(bytes).digest("hex");
	return { file: found.file, source, ...size, format, digest };
}

/** From the header, in the direction the picture is to be seen; of an animation, one frame. */
async function findSize(bytes: Buffer): Promise<{ width: number; height: number } | undefined> {
	try {
		// The limit is ours to check: sharp's own would throw the size away with its error.
		const { autoOrient } = await sharp(bytes, { limitInputPixels: false }).metadata();
		const { width, height } = autoOrient;
		return width > 0 && height > 0 ? { width, height } : undefined;
	} catch {
		// What sharp cannot read is a fault of the file, which the caller reports.
		return undefined;
	}
}

/** Rounded up, so that what is over the limit never reads as the limit. */
function toMegabytes(bytes: number): string {
	return String(Math.ceil((bytes / 1024 / 1024) * 10) / 10);
}
