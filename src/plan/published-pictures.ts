import type { Article } from "../domain/article.ts";
import type { PictureFile } from "../domain/picture.ts";
import type { Publication } from "../domain/publication.ts";

/** Every picture that a published article shows, in order; the same file may come more than once. */
export function toPublishedPictures({ paper }: Publication): PictureFile[] {
	return paper.editions.flatMap(({ articles }) => articles).flatMap(toShownPictures);
}

/** The pictures of one article, its cover first. */
export function toShownPictures({ cover, pictures }: Article): PictureFile[] {
	return [...(cover ? [cover.file] : []), ...pictures];
}
