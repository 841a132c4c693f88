import { Buffer } from "node:buffer";
import type { PictureFormat } from "../domain/picture.ts";

const PNG_END = Buffer.from("IEND", "latin1");
const JPEG_END = Buffer.from([0xff, 0xd9]);
const JPEG_MARK = 0xff;
const JPEG_SCAN = 0xda;
const GIF_END = 0x3b;
/** Some programs leave a few bytes after the end of a GIF. */
const GIF_TAIL = 64;

/**
 * Whether the file has an end, as one that broke off while it was copied has
 * not. Looks at the container only; AVIF has no mark that a cut would remove.
 */
export function isCompletePicture(bytes: Buffer, format: PictureFormat): boolean {
	switch (format) {
		case "png":
			return bytes.includes(PNG_END);
		case "jpeg":
			return bytes.includes(JPEG_END, findScan(bytes));
		case "gif":
			return bytes.subarray(-GIF_TAIL).includes(GIF_END);
		case "webp":
			return bytes.length >= bytes.readUInt32LE(4) + 8;
		case "avif":
			return true;
	}
}

/**
 * Where a JPEG's own image data begins: before it may lie a preview with an end
 * of its own. 0 if the segments cannot be followed.
 */
function findScan(bytes: Buffer): number {
	let offset = 2;
	while (offset + 4 <= bytes.length && bytes[offset] === JPEG_MARK) {
		const marker = bytes[offset + 1];
		if (marker === JPEG_SCAN) return offset;
		// Marks may be repeated as padding; a segment's length counts its own two bytes.
		offset += marker === JPEG_MARK ? 1 : 2 + bytes.readUInt16BE(offset + 2);
	}
	return offset < bytes.length ? 0 : offset;
}
