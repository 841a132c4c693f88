import type { Article } from "../domain/article.ts";
import type { Edition } from "../domain/edition.ts";
import type { PictureFile } from "../domain/picture.ts";

/** Every picture that an article of these editions shows, in order; the same file may come more than once. */
export function toPublishedPictures(editions: readonly Edition[]): PictureFile[] {
	return editions.flatMap(({ articles }) => articles).flatMap(toShownPictures);
}

/** The pictures of one article, its cover first. */
export function toShownPictures({ cover, pictures }: Article): PictureFile[] {
	return [...(cover ? [cover.file] : []), ...pictures];
}
