import type { Article } from "../domain/article.ts";
import type { FileRecord } from "./read-record.ts";

/** An article and the way to find a field of it in its file. */
export interface PlacedArticle {
	article: Article;
	place: FileRecord<unknown>["place"];
}
