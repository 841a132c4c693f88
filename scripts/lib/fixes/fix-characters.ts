import { RADICALS } from "../../../src/strings/radicals.ts";

/** Radicals that a PDF left in place of the character they look like. */
export function fixCharacters(text: string): string {
	return text.replaceAll(
		/[\u2e80-\u2fdf]/gu,
		(radical) => RADICALS[radical] ?? radical.normalize("NFKC"),
	);
}
