import { Buffer } from "node:buffer";
import type { PictureFormat } from "../domain/picture.ts";

const PNG_END = Buffer.from("IEND", "latin1");
const JPEG_END = Buffer.from([0xff, 0xd9]);
const GIF_END = 0x3b;

/**
 * Whether the file has an end, as one that broke off while it was copied has
 * not. Looks at the container only; AVIF has no mark that a cut would remove.
 */
export function isCompletePicture(bytes: Buffer, format: PictureFormat): boolean {
	switch (format) {
		case "png":
			return bytes.includes(PNG_END);
		case "jpeg":
			return bytes.lastIndexOf(JPEG_END) > 0;
		case "gif":
			return bytes.lastIndexOf(GIF_END) > 0;
		case "webp":
			return bytes.length >= bytes.readUInt32LE(4) + 8;
		case "avif":
			return true;
	}
}
