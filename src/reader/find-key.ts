import { distance } from "fastest-levenshtein";
import { findNearest } from "../domain/nearest.ts";
import { FIELD_NAMES, KEY_SYNONYMS } from "../strings/field-names.ts";
import { OPTION_NAMES } from "../strings/option-names.ts";

const NAMES = new Map(Object.entries(FIELD_NAMES));
const SYNONYMS = new Map(Object.entries(KEY_SYNONYMS));

const WORDS: ReadonlySet<string> = new Set([
	...NAMES.keys(),
	...NAMES.values(),
	...SYNONYMS.keys(),
]);

/** Whether the word is a key, a key's Chinese name or a common word for one. */
export function isKeyWord(word: string): boolean {
	return WORDS.has(word);
}

/** The key meant by a word, among those the place allows. */
export function findKey(typed: string, keys: readonly string[]): string | undefined {
	const word = typed.normalize("NFKC");
	const named = keys.find((key) => NAMES.get(key) === word);
	const meant = named ?? SYNONYMS.get(word)?.find((key) => keys.includes(key));
	if (meant !== undefined) return meant;
	const candidates = keys.map((key) => ({ id: key, names: [NAMES.get(key) ?? key] }));
	return findNearest({ typed: word, candidates, distance })?.id;
}

/** The option meant by a word that is not one, by its Chinese name too. */
export function findOption(typed: string, options: readonly string[]): string | undefined {
	const candidates = options.map((id) => ({ id, names: [OPTION_NAMES[id] ?? id] }));
	return findNearest({ typed, candidates, distance })?.id;
}
