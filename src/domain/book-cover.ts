import type { ShareCard } from "./share-card.ts";

/** Of a book's cover: 3 : 4, what book readers' shelves are cut for, and as large as their smallest screens. */
export const COVER_SIZE = { width: 600, height: 800 } as const;

/** Everything that the drawn cover of an edition shows. */
export interface BookCover extends Pick<ShareCard, "paper" | "colours"> {
	/** Under the paper's name: day, weekday, serial number. */
	facts: readonly string[];
	/** Of the first articles, at most `COVER_TITLES`. */
	titles: readonly string[];
}

export const COVER_TITLES = 3;
