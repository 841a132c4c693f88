import type { z } from "astro/zod";
import { findKeys } from "../../../src/reader/find-keys.ts";
import { mendLines } from "../../../src/reader/mend-lines.ts";
import { FIELD_NAMES, KEY_SYNONYMS } from "../../../src/strings/field-names.ts";

const NAMES = new Map<string, string>(
	Object.entries(FIELD_NAMES).map(([key, name]) => [name, key]),
);
const SYNONYMS = new Map<string, readonly string[]>(Object.entries(KEY_SYNONYMS));
/** A key of the first level with its colon, of either width. */
const KEY = /^([\p{Script=Han}]{1,8})[ \u3000]*(?=[:：])/gmu;

/**
 * YAML as its editor meant it: Chinese names of keys in English, full-width
 * colons and commas where YAML wants narrow ones, values quoted that it would
 * cut off. A line that reads as it was meant stays as it is.
 */
export function fixFrontMatter(yaml: string, { schema }: { schema: z.ZodType }): string {
	const keys = findKeys(schema, []);
	const taken = new Set([...yaml.matchAll(/^([a-zA-Z]+):/gmu)].map(([, key]) => key));
	const renamed = yaml.replaceAll(KEY, (typed: string, word: string) => {
		const key = findExactKey(word, keys);
		if (key === undefined || taken.has(key)) return typed;
		taken.add(key);
		return key;
	});
	return mendLines({ file: "", text: renamed, report: () => undefined }).text;
}

/** Only what is the key's own name: what is merely near it is for the editor to say. */
function findExactKey(word: string, keys: readonly string[]): string | undefined {
	const named = NAMES.get(word);
	if (named !== undefined && keys.includes(named)) return named;
	return SYNONYMS.get(word)?.find((key) => keys.includes(key));
}
