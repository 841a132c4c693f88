import type { PictureFile } from "../domain/picture.ts";
import type { ArticleFields } from "../schemas/article.ts";
import type { FileRecord } from "./read-record.ts";
import type { Source } from "./source.ts";

export async function readCover(
	_record: FileRecord<ArticleFields>,
	_source: Source,
): Promise<PictureFile | undefined> {
	return undefined;
}
