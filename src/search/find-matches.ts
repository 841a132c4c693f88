import { type Fold, type Run, type Unit, toRuns } from "./units.ts";

/** Where a term stands in a text, in UTF-16 code units. */
export interface Match {
	start: number;
	end: number;
}

/** A text cut once, to look for several terms in it. */
export interface Haystack {
	text: string;
	/** Undefined where a run ends. */
	units: readonly (Unit | undefined)[];
	/** From a unit's text to its places in `units`. */
	places: ReadonlyMap<string, readonly number[]>;
}

export function toHaystack(text: string, fold?: Fold): Haystack {
	const units = toRuns(text, fold).flatMap((run) => [...run, undefined]);
	const places = new Map<string, number[]>();
	for (const [index, unit] of units.entries()) {
		if (unit === undefined) continue;
		const known = places.get(unit.text);
		if (known) known.push(index);
		else places.set(unit.text, [index]);
	}
	return { text, units, places };
}

/** Every place where the runs of a term follow one another, in order; they may overlap. */
export function findMatches({ units, places }: Haystack, runs: readonly Run[]): Match[] {
	const wanted = toWanted(runs);
	const first = wanted[0];
	if (first === undefined) return [];
	return (places.get(first) ?? []).flatMap((place): Match[] => {
		if (!wanted.every((text, step) => units[place + step]?.text === text)) return [];
		const start = units[place]?.start;
		const end = units[place + wanted.length - 1]?.end;
		return start === undefined || end === undefined ? [] : [{ start, end }];
	});
}

/** Undefined where the text must have a break. */
function toWanted(runs: readonly Run[]): (string | undefined)[] {
	return runs
		.flatMap((run): (string | undefined)[] => [undefined, ...run.map(({ text }) => text)])
		.slice(1);
}

/** Matches that overlap or touch become one. */
export function mergeMatches(matches: readonly Match[]): Match[] {
	const sorted = [...matches].sort((a, b) => a.start - b.start || a.end - b.end);
	const merged: Match[] = [];
	for (const match of sorted) {
		const former = merged.at(-1);
		if (former && match.start <= former.end) {
			merged[merged.length - 1] = { start: former.start, end: Math.max(former.end, match.end) };
		} else merged.push(match);
	}
	return merged;
}
