/** How many parts a presence filter has: a search fetches those of its own words only. */
export const PRESENCE_BUCKETS = 1024;
/** With four bits set per word, 6 % of the words that a shard lacks seem to be in it; two words, 0.4 %. */
const BITS_PER_WORD = 6;
const BITS_SET = 4;
const FNV_OFFSET = 0x811c9dc5;
const FNV_PRIME = 0x01000193;

/** A Bloom filter of a shard's words, cut into buckets of equal size by the words' hashes. */
export interface Presence {
	/** Of one bucket. */
	bytes: number;
	/** All buckets, one behind the other. */
	bits: Uint8Array;
}

export function toPresence(words: ReadonlySet<string>): Presence {
	const bytes = Math.max(1, Math.ceil((words.size * BITS_PER_WORD) / 8 / PRESENCE_BUCKETS));
	const bits = new Uint8Array(bytes * PRESENCE_BUCKETS);
	for (const word of words) {
		const offset = toBucket(word) * bytes;
		for (const bit of toBits(word, bytes)) {
			bits[offset + (bit >> 3)] = (bits[offset + (bit >> 3)] ?? 0) | (1 << (bit & 7));
		}
	}
	return { bytes, bits };
}

/** The bucket that knows of a word. */
export function toBucket(word: string): number {
	return hash(word, FNV_OFFSET) % PRESENCE_BUCKETS;
}

/** Whether a shard may hold a word; `bucket` is the shard's part of the word's bucket. */
export function mayHold(bucket: Uint8Array, word: string): boolean {
	return toBits(word, bucket.length).every(
		(bit) => ((bucket[bit >> 3] ?? 0) & (1 << (bit & 7))) !== 0,
	);
}

/** Places of the set bits in a bucket, by double hashing (Kirsch and Mitzenmacher, 2006). */
function toBits(word: string, bytes: number): number[] {
	const first = hash(word, 0x9747b28c);
	const second = hash(word, 0x5bd1e995) | 1;
	return Array.from(
		{ length: BITS_SET },
		(_, index) => (first + Math.imul(index, second)) >>> 0,
	).map((value) => value % (bytes * 8));
}

/** FNV-1a over the UTF-16 code units, with a final mix. */
function hash(word: string, seed: number): number {
	let value = seed;
	for (let index = 0; index < word.length; index += 1) {
		value = Math.imul(value ^ word.charCodeAt(index), FNV_PRIME);
	}
	value = Math.imul(value ^ (value >>> 16), 0x85ebca6b);
	return (value ^ (value >>> 13)) >>> 0;
}
