import { expect, test } from "vitest";
import { mayHold, PRESENCE_BUCKETS, toBucket, toPresence } from "../../../src/search/presence.ts";

const HAN = Array.from({ length: 300 }, (_, index) => String.fromCodePoint(0x4e00 + index * 7));
const words = new Set(
	HAN.flatMap((a, index) => HAN.slice(0, 60).map((b) => a + b + (index % 3 ? "" : b))),
);
const { bytes, bits } = toPresence(words);

function isHeld(word: string): boolean {
	const start = toBucket(word) * bytes;
	return mayHold(bits.subarray(start, start + bytes), word);
}

test("knows every word it was made of", () => {
	expect([...words].filter((word) => !isHeld(word))).toEqual([]);
});

test("takes few other words for known ones", () => {
	const others = HAN.flatMap((a) => HAN.slice(60, 120).map((b) => `${b}${a}的`));
	const mistaken = others.filter(isHeld).length / others.length;
	expect(mistaken).toBeGreaterThan(0);
	expect(mistaken).toBeLessThan(0.1);
});

test("takes six bits a word, shared evenly by the buckets", () => {
	expect(bits).toHaveLength(bytes * PRESENCE_BUCKETS);
	expect(bits.length * 8).toBeGreaterThanOrEqual(words.size * 6);
	expect(bits.length).toBeLessThan((words.size * 6) / 8 + PRESENCE_BUCKETS);
	const filled = new Set([...words].map(toBucket));
	expect(filled.size).toBeGreaterThan(PRESENCE_BUCKETS * 0.99);
});
