import type { PictureFile } from "../domain/picture.ts";
import type { ArticleFields } from "../schemas/article.ts";
import { readPicture } from "./read-picture.ts";
import type { FileRecord } from "./read-record.ts";
import type { Source } from "./source.ts";

/** The file of an article's cover; `undefined` if it has none, or with its fault reported. */
export async function readCover(
	{ value, place }: FileRecord<ArticleFields>,
	source: Source,
): Promise<PictureFile | undefined> {
	if (!value.cover) return undefined;
	return readPicture({ source: value.cover.src, place: place(["cover", "src"]) }, source);
}
