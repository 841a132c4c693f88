/** Something a text may have meant. */
export interface Candidate {
	/** What the editor is to write. */
	id: string;
	/** Other ways to say it: a name, a former name. */
	names: readonly string[];
}

/** The number of edits between two texts. */
export type Distance = (a: string, b: string) => number;

interface Search<Found extends Candidate> {
	typed: string;
	candidates: readonly Found[];
	distance: Distance;
}

/**
 * The candidate whose id or one of whose names is nearest to the typed text:
 * the same text, then one inside the other, then the fewest edits. `undefined`
 * if nothing is near enough to be meant.
 */
export function findNearest<Found extends Candidate>({
	typed,
	candidates,
	distance,
}: Search<Found>): Found | undefined {
	let nearest: Found | undefined;
	let least = Infinity;
	for (const candidate of candidates) {
		for (const name of [candidate.id, ...candidate.names]) {
			const edits = toEdits({ typed: normalise(typed), name: normalise(name), distance });
			if (edits < least) [nearest, least] = [candidate, edits];
		}
	}
	return nearest;
}

function toEdits({ typed, name, distance }: { typed: string; name: string; distance: Distance }) {
	if (typed === name) return 0;
	const [shorter, longer] = typed.length < name.length ? [typed, name] : [name, typed];
	if (shorter.length >= 2 && longer.includes(shorter)) return 0.5;
	const edits = distance(typed, name);
	return edits <= Math.max(1, Math.floor(longer.length / 3)) && edits < longer.length
		? edits
		: Infinity;
}

function normalise(text: string): string {
	return text.toLowerCase().replace(/[\s_-]+/g, "");
}
