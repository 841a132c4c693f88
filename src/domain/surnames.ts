/**
 * One-character surnames that are read otherwise than the word: 单 is shàn in a
 * name and dān in 单独. Only those that seldom stand alone as a word, so that a
 * text need not say whose name it is.
 */
export const SURNAMES_READ_APART: readonly string[] = ["单", "仇", "朴", "缪", "曾"];
