import { pinyin } from "pinyin-pro";
import { toColumnPath, toDistrictPath, toPersonPath } from "../../../src/domain/addresses.ts";
import type { Paper } from "../../../src/domain/paper.ts";
import type { NameEntry } from "../../../src/search/shard-manifest.ts";

/** The names of a paper's registries and of those who sign, with their pinyin. */
export function toNameEntries({ people, districts, columns }: Paper): NameEntry[] {
	const units = new Set(people.flatMap(({ unit }) => (unit === undefined ? [] : [unit])));
	return [
		...people.map((person): NameEntry => ({
			...toEntry("person", person),
			path: toPersonPath(person),
			syllables: toSyllables(person.name, "head"),
		})),
		...districts.map((district): NameEntry => ({
			...toEntry("district", district),
			path: toDistrictPath(district),
		})),
		...columns.map((column): NameEntry => ({
			...toEntry("column", column),
			path: toColumnPath(column),
		})),
		...[...units].map((name) => toEntry("organisation", { name })),
	];
}

function toEntry(
	kind: NameEntry["kind"],
	{ name, aliases = [] }: { name: string; aliases?: readonly string[] },
): NameEntry {
	return {
		kind,
		name,
		...(aliases.length > 0 && { aliases }),
		syllables: toSyllables(name, "off"),
	};
}

function toSyllables(name: string, surname: "head" | "off"): string[] {
	const text = name.normalize("NFKC").replace(/[^\p{L}\p{N}]/gu, "");
	return pinyin(text, { toneType: "none", type: "array", surname, v: true }).map((syllable) =>
		syllable.toLowerCase(),
	);
}
