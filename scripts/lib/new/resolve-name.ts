import { distance } from "fastest-levenshtein";
import { findNearest } from "../../../src/domain/nearest.ts";
import { suggest } from "../../../src/strings/faults/fault-text.ts";

/** Something an editor may name on the command line. */
export interface Named {
	id: string;
	name: string;
	aliases?: readonly string[];
}

/** The id that was meant, or what to tell the editor. */
export type Resolved = { id: string; problem?: never } | { problem: string; id?: never };

interface NameSearch {
	/** An id, a name or an alias. */
	typed: string;
	known: readonly Named[];
	unknown(typed: string): string;
	oneOf(ids: string): string;
}

/** Takes what people call a thing for the id that a file must give. */
export function resolveName({ typed, known, unknown, oneOf }: NameSearch): Resolved {
	const candidates = known.map((item) => ({
		...item,
		names: [item.name, ...(item.aliases ?? [])],
	}));
	const meant = candidates.find(({ id, names }) => id === typed || names.includes(typed));
	if (meant) return { id: meant.id };
	const nearest = findNearest({ typed, candidates, distance });
	const all = oneOf(known.map(({ id }) => id).join("、"));
	return { problem: `${unknown(typed)}${suggest(nearest, nearest ? "" : all)}` };
}
