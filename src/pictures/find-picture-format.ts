import { extname } from "node:path";
import { fileTypeFromBuffer } from "file-type";
import type { PictureFormat } from "../domain/picture.ts";
import type { PictureProblem } from "./picture-problem.ts";

/** What `file-type` calls a content → ours. */
const FORMATS: ReadonlyMap<string, PictureFormat> = new Map([
	["png", "png"],
	["apng", "png"],
	["jpg", "jpeg"],
	["webp", "webp"],
	["avif", "avif"],
	["gif", "gif"],
]);

const EXTENSIONS: Readonly<Record<PictureFormat, readonly string[]>> = {
	png: [".png"],
	jpeg: [".jpg", ".jpeg"],
	webp: [".webp"],
	avif: [".avif"],
	gif: [".gif"],
};

/** The format by content, if the name's extension says the same. */
export async function findPictureFormat(
	bytes: Uint8Array,
	source: string,
): Promise<PictureFormat | PictureProblem> {
	const type = await fileTypeFromBuffer(bytes);
	const format = type && FORMATS.get(type.ext);
	if (!format) return { problem: "unsupported-format", source, found: type?.ext };
	const extensions = EXTENSIONS[format];
	if (extensions.includes(extname(source).toLowerCase())) return format;
	return { problem: "wrong-extension", source, found: extensions[0] };
}
