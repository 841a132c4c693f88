/** 体裁: what kind of writing an article is. The first is the default. */
export const GENRES = ["news", "feature", "commentary", "photo", "notice", "reprint"] as const;

export type Genre = (typeof GENRES)[number];
