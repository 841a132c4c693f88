import type { Column } from "../../../src/domain/column.ts";
import type { District } from "../../../src/domain/district.ts";
import type { Person } from "../../../src/domain/person.ts";
import type { Random } from "../random.ts";
import { LEXICON } from "./lexicon.ts";

const PEOPLE = 400;
const COLUMNS = ["一线", "班组", "镜头", "数读", "说法", "人物"];

/** Who and what a fictional paper writes about. */
export interface Registries {
	districts: readonly District[];
	columns: readonly Column[];
	people: readonly Person[];
	organisations: readonly string[];
}

export function makeRegistries(random: Random): Registries {
	return {
		districts: LEXICON.places.map((place, index) => ({
			id: `district-${index + 1}`,
			name: `${place}区`,
			kind: "district",
			aliases: [],
			order: index + 1,
			contacts: [],
		})),
		columns: COLUMNS.map((name, index) => ({ id: `column-${index + 1}`, name })),
		people: makePeople(random),
		organisations: LEXICON.places.flatMap((place) => [
			...LEXICON.firms.map((firm) => `${place}${firm}集团`),
			...LEXICON.bodies.map((body) => `${place}区${body}`),
		]),
	};
}

function makePeople(random: Random): Person[] {
	const names = new Set<string>();
	while (names.size < PEOPLE) {
		const given = Array.from({ length: random.between(1, 2) }, () => random.pick(LEXICON.given));
		names.add(random.pick(LEXICON.surnames) + given.join(""));
	}
	return [...names].map((name, index) => ({
		id: `person-${index + 1}`,
		name,
		aliases: [],
		registered: true,
	}));
}
