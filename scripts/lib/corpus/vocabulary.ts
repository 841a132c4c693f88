import type { Random } from "../random.ts";
import { LEXICON } from "./lexicon.ts";

/** How fast the number of words grows with the text: near 0.7 of its logarithm in Chinese news. */
const DISCOUNT = 0.7;
const CONCENTRATION = 40;

/** Gives words one after another. */
export interface Vocabulary {
	draw(): string;
	/** Different words that were drawn, in the order of their first use. */
	readonly words: readonly string[];
}

/**
 * Words by the process of Pitman and Yor (1997): often one that was used
 * before, the more often the likelier, else a new one. So few words are
 * frequent and most are rare (Zipf), and new ones never end (Heaps), as in real text.
 */
export function createVocabulary(random: Random): Vocabulary {
	const words: string[] = [];
	/** Indexes of `words`, one for each use less the discount's share. */
	const uses: number[] = [];
	const counts: number[] = [];
	const known = new Set<string>();
	const add = (word: string) => {
		known.add(word);
		words.push(word);
		counts.push(1);
		uses.push(words.length - 1);
		return word;
	};
	// The trade's words lead, the first of them by far.
	for (const [index, word] of LEXICON.words.entries()) {
		add(word);
		for (let more = Math.floor(60 / (index + 1)); more > 0; more -= 1) use(index);
	}
	return {
		words,
		draw() {
			const total = uses.length;
			const isNew =
				random.next() < (CONCENTRATION + DISCOUNT * words.length) / (CONCENTRATION + total);
			if (isNew) return add(makeWord(random, known));
			return reuse();
		},
	};

	function use(index: number): string {
		uses.push(index);
		counts[index] = (counts[index] ?? 0) + 1;
		return words[index] ?? "";
	}

	/** A word by the number of its uses; one use is taken back with the chance of the discount. */
	function reuse(): string {
		for (;;) {
			const index = random.pick(uses);
			const count = counts[index] ?? 1;
			if (random.next() * count >= DISCOUNT) return use(index);
		}
	}
}

/** Two characters, sometimes three or four. */
function makeWord(random: Random, known: ReadonlySet<string>): string {
	for (;;) {
		const length = random.pick([2, 2, 2, 2, 2, 3, 3, 4]);
		const word = Array.from({ length }, () => pickCharacter(random)).join("");
		if (!known.has(word)) return word;
	}
}

/** The nearer to the front of the list, the likelier. */
function pickCharacter(random: Random): string {
	const { characters } = LEXICON;
	return characters[Math.floor(random.next() ** 2 * characters.length)] ?? "工";
}
