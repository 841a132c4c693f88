/**
 * What a paper may make beside its pages: pages for paper, letters, books, open
 * data, codes of addresses. Feeds, sitemaps, search and share cards are always made.
 */
export const OUTLETS = ["print", "letter", "book", "data", "code"] as const;

export type Outlet = (typeof OUTLETS)[number];
