import { BYLINE_ROLE_WORDS } from "../domain/byline.ts";
import type { Person } from "../domain/person.ts";
import { isSlug } from "../domain/slug.ts";
import type { Problem } from "../strings/fault-texts.ts";
import type { Directory } from "./directory.ts";
import { toPersonId } from "./to-person-id.ts";

/** Finds the person meant by a signature. */
export interface PeopleResolver {
	/** The person, or what is wrong with the signature; neither if the person's own file cannot be read. */
	resolve(typed: string): { person?: Person; problem?: Problem };
	/** Everyone who is registered or was resolved, by id. */
	toPeople(): Person[];
}

const HAN_NAME = /^\p{Script=Han}+(?:·\p{Script=Han}+)*$/u;
const LONGEST_NAME = 20;

/** The first to sign with a name that has no file keeps the id its pinyin makes. */
export function createPeopleResolver(registered: Directory<Person>): PeopleResolver {
	const byName = new Map<string, Person[]>();
	for (const person of registered.items) {
		for (const name of new Set([person.name, ...person.aliases])) {
			byName.set(name, [...(byName.get(name) ?? []), person]);
		}
	}
	const unregistered = new Map<string, Person>();
	return {
		resolve(typed) {
			if (isSlug(typed)) return resolveId(typed, registered);
			const named = byName.get(typed) ?? [];
			if (named.length > 1) {
				return { problem: { rule: "ambiguous-person", typed, ids: named.map(({ id }) => id) } };
			}
			if (named[0]) return { person: named[0] };
			if (!isHanName(typed)) return { problem: { rule: "not-a-name", typed } };
			const id = toPersonId(typed);
			const other = registered.find(id) ?? unregistered.get(id);
			if (other && other.name !== typed) {
				return { problem: { rule: "person-clash", name: typed, other: other.name, id } };
			}
			const person = other ?? { id, name: typed, aliases: [], registered: false };
			unregistered.set(id, person);
			return { person };
		},
		toPeople: () =>
			[...registered.items, ...unregistered.values()].toSorted((a, b) => (a.id < b.id ? -1 : 1)),
	};
}

function resolveId(typed: string, registered: Directory<Person>) {
	const person = registered.find(typed);
	if (person) return { person };
	if (registered.isKnown(typed)) return {};
	const nearest = registered.findNearest(typed);
	return { problem: { rule: "unknown-person", typed, nearest } } as const;
}

function isHanName(typed: string): boolean {
	const isLong = [...typed].length > LONGEST_NAME || [...typed].length < 2;
	return (
		!isLong && HAN_NAME.test(typed) && !BYLINE_ROLE_WORDS.some((word) => typed.startsWith(word))
	);
}
