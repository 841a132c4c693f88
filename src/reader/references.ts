import type { Column } from "../domain/column.ts";
import type { District } from "../domain/district.ts";
import type { Person, SigningRole } from "../domain/person.ts";
import type { Site } from "../domain/site.ts";
import type { ArticleFields } from "../schemas/article.ts";
import type { Directory } from "./directory.ts";
import type { PeopleResolver } from "./people-resolver.ts";
import type { FileRecord } from "./read-record.ts";
import type { Place, Report } from "./to-fault.ts";

/** What an article may refer to. */
export interface References {
	site: Site;
	districts: Directory<District>;
	columns: Directory<Column>;
	people: PeopleResolver;
	report: Report;
}

/** Whom and what an article refers to; misses are reported and left out. */
export interface ResolvedReferences {
	districts: District[];
	column: Column | undefined;
	signatures: Record<SigningRole, readonly Person[]>;
}

export function resolveReferences(
	record: FileRecord<ArticleFields>,
	references: References,
): ResolvedReferences {
	const { value, place } = record;
	const { districts, columns, report } = references;
	return {
		districts: value.districts
			.map((typed, index) => {
				const reference = { typed, toPlace: () => place(["districts", index]), report };
				return resolveId(reference, { directory: districts, rule: "unknown-district" });
			})
			.filter((district) => district !== undefined),
		column:
			value.column === undefined
				? undefined
				: resolveId(
						{ typed: value.column, toPlace: () => place(["column"]), report },
						{ directory: columns, rule: "unknown-column" },
					),
		signatures: {
			reporters: resolvePeople("reporters", { record, references }),
			correspondents: resolvePeople("correspondents", { record, references }),
			photographers: resolvePeople("photographers", { record, references }),
		},
	};
}

interface Reference {
	typed: string;
	/** Not asked for where nothing is wrong: of a remembered file it takes long. */
	toPlace(): Place;
	report: Report;
}

interface Target<Item> {
	directory: Directory<Item>;
	rule: "unknown-district" | "unknown-column";
}

function resolveId<Item>(
	{ typed, toPlace, report }: Reference,
	{ directory, rule }: Target<Item>,
): Item | undefined {
	if (!directory.isKnown(typed)) {
		report({ rule, typed, nearest: directory.findNearest(typed) }, toPlace());
	}
	return directory.find(typed);
}

const NOBODY: readonly Person[] = [];

interface Signatures {
	record: FileRecord<ArticleFields>;
	references: References;
}

/** Those who sign in a role, each once. */
function resolvePeople(role: SigningRole, { record, references }: Signatures): readonly Person[] {
	if (record.value[role].length === 0) return NOBODY;
	const people = new Map<string, Person>();
	for (const [index, typed] of record.value[role].entries()) {
		const { person, problem } = references.people.resolve(typed);
		const toPlace = () => record.place([role, index]);
		if (problem) references.report(problem, toPlace());
		if (!person) continue;
		// The same text twice has its fault already; this is an id beside its name.
		if (people.has(person.id)) references.report({ rule: "repeated-item", typed }, toPlace());
		people.set(person.id, person);
	}
	return [...people.values()];
}
