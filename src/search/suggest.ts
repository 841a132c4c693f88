import type { Suggestion } from "./searcher.ts";
import type { NameEntry } from "./shard-manifest.ts";

const MOST = 8;

/** Names that begin with what is typed, then names that hold it; by Han, full pinyin, initials or a mix of them. */
export function suggestNames(text: string, entries: readonly NameEntry[]): Suggestion[] {
	const typed = normalise(text);
	if (typed === "") return [];
	return entries
		.map((entry) => ({ entry, rank: findRank(typed, entry) }))
		.filter((each): each is { entry: NameEntry; rank: number } => each.rank !== undefined)
		.sort((a, b) => a.rank - b.rank || a.entry.name.length - b.entry.name.length)
		.slice(0, MOST)
		.map(({ entry: { kind, name, path } }) => ({
			kind,
			name,
			...(path !== undefined && { path }),
		}));
}

function normalise(text: string): string {
	return text
		.normalize("NFKC")
		.toLowerCase()
		.replace(/ü/g, "v")
		.replace(/[\s'’·・]/g, "");
}

/** Less is better; undefined for a name that is not meant. */
function findRank(typed: string, entry: NameEntry): number | undefined {
	const names = [entry.name, ...(entry.aliases ?? [])].map(normalise);
	const places = names.map((name) => name.indexOf(typed)).filter((place) => place >= 0);
	if (places.length > 0) return Math.min(...places) === 0 ? 0 : 2;
	if (!/^[a-z]+$/.test(typed)) return undefined;
	// In the middle of a name a single letter says nothing.
	const starts = typed.length === 1 ? [0] : entry.syllables.keys();
	for (const start of starts) {
		if (spells(typed, entry.syllables.slice(start))) return start === 0 ? 1 : 3;
	}
	return undefined;
}

/** Whether the letters are beginnings of the syllables, none left out: `yurg`, `yrg`, `yuru`. */
function spells(letters: string, syllables: readonly string[]): boolean {
	if (letters === "") return true;
	const [first, ...rest] = syllables;
	if (first === undefined) return false;
	for (let length = Math.min(first.length, letters.length); length > 0; length -= 1) {
		const isBegun = first.startsWith(letters.slice(0, length));
		if (isBegun && spells(letters.slice(length), rest)) return true;
	}
	return false;
}
