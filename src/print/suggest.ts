import { distance } from "fastest-levenshtein";
import { pinyin } from "pinyin-pro";

/** A district with the names a text may use for it. */
export interface KnownDistrict {
	id: string;
	name: string;
	kind: string;
	aliases: readonly string[];
}

/** Someone the paper knows. */
export interface KnownPerson {
	id: string;
	name: string;
	aliases: readonly string[];
}

/** Districts the text names, most named first. */
export function suggestDistricts(text: string, districts: readonly KnownDistrict[]): string[] {
	const counted = districts.map(({ id, name, aliases }) => {
		const counts = [name, ...aliases].map((word) => text.split(word).length - 1);
		return { id, count: counts.reduce((sum, count) => sum + count, 0) };
	});
	const named = counted
		.filter(({ count }) => count > 0)
		.sort((one, other) => other.count - one.count);
	const most = named[0]?.count ?? 0;
	return named
		.filter(({ count }) => count * 2 >= most)
		.slice(0, 3)
		.map(({ id }) => id);
}

/** People whose names differ from a printed one by one character, or sound the same. */
export function findNearNames(name: string, people: readonly KnownPerson[]): string[] {
	const known = people.flatMap((person) => [person.name, ...person.aliases]);
	if (known.includes(name)) return [];
	return known.filter((other) => {
		if (other.length !== name.length) return false;
		if (toSound(other) === toSound(name)) return true;
		return name[0] === other[0] && distance(name, other) === 1;
	});
}

function toSound(name: string): string {
	return pinyin(name, { toneType: "none", surname: "head", v: true });
}

/** A figure of the text with its unit. */
export interface SuggestedFigure {
	value: string;
	unit: string;
	approximate: boolean;
}

const FIGURE =
	/(?<about>约|近|超|超过|逾)?(?<value>\d+(?:[,.]\d+)*)(?<more>多|余)?(?<scale>万|亿)?(?<after>多|余)?(?<unit>%|个|家|人次|人|名|份|元|次|户|件|项|场|所|公里|平方米|吨|台|辆|条|套|期|对|万元)/gu;
const MOST_FIGURES = 4;

/** Figures with units; 多, 余 and 万 make them approximate. */
export function suggestFigures(text: string): SuggestedFigure[] {
	const figures: SuggestedFigure[] = [];
	for (const { groups = {} } of text.matchAll(FIGURE)) {
		const { about, value = "", more = "", scale = "", after = "", unit = "" } = groups;
		const figure = {
			value: unit === "%" ? `${value}%` : value,
			unit: unit === "%" ? "" : `${more}${scale}${after}${unit}`,
			approximate: [about, more, scale, after].some((mark) => mark !== undefined && mark !== ""),
		};
		if (!figures.some((known) => known.value === figure.value)) figures.push(figure);
		if (figures.length === MOST_FIGURES) break;
	}
	return figures;
}
