/**
 * Markup of parts that several pages print alike, by everything it is made of
 * besides the code. What pages are rendered together have these in common, and
 * they are forgotten together.
 */
export type PageParts = Map<string, string>;
