/** Bytes of a picture file at most. */
export const MOST_BYTES = 10 * 1024 * 1024;

/** Pixels at most: decoding takes four bytes and more for each. */
export const MOST_PIXELS = 40_000_000;
