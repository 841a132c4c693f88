import { listGb2312 } from "./gb2312.ts";
import type { Fold } from "./units.ts";

/**
 * Traditional characters with the simplified ones they are searched as, at the
 * same places of two texts. Characters that simplified writing uses as well
 * (乾, 著) are not among them.
 */
export interface TraditionalTable {
	traditional: string;
	simplified: string;
}

/** Whether a text may hold traditional characters: only then is the table worth loading. */
export function mayHoldTraditional(text: string): boolean {
	const simplified = listGb2312();
	return [...text].some(
		(character) => /\p{Script=Han}/u.test(character) && !simplified.has(character),
	);
}

export function toFold({ traditional, simplified }: TraditionalTable): Fold {
	const from = [...traditional];
	const to = [...simplified];
	const pairs = new Map(from.map((character, index) => [character, to[index] ?? character]));
	return (character) => pairs.get(character) ?? character;
}
