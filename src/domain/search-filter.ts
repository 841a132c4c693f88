/**
 * What readers may narrow a search by. The names stand in the index and in the
 * address of a search; values are ids, a year in four digits, a `Genre`.
 */
export const SEARCH_FILTERS = ["district", "column", "year", "genre"] as const;

export type SearchFilter = (typeof SEARCH_FILTERS)[number];
