import type { Column } from "../domain/column.ts";
import type { District } from "../domain/district.ts";
import type { Person } from "../domain/person.ts";
import type { Site } from "../domain/site.ts";
import { SIGNING_ROLES, type SigningRole } from "../domain/person.ts";
import type { Directory } from "./directory.ts";
import type { PeopleResolver } from "./people-resolver.ts";
import type { FieldPath } from "./read-yaml.ts";
import type { ReadArticle } from "./read-article.ts";
import type { Report } from "./to-fault.ts";

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
	signatures: Record<SigningRole, Person[]>;
}

export function resolveReferences(
	{ record: { value, place } }: ReadArticle,
	references: References,
): ResolvedReferences {
	const { districts, columns, people, report } = references;
	const resolveDistrict = (typed: string, path: FieldPath) => {
		if (!districts.isKnown(typed)) {
			report(
				{ rule: "unknown-district", typed, nearest: districts.findNearest(typed) },
				place(path),
			);
		}
		return districts.find(typed);
	};
	const resolveColumn = (typed: string) => {
		if (!columns.isKnown(typed)) {
			report(
				{ rule: "unknown-column", typed, nearest: columns.findNearest(typed) },
				place(["column"]),
			);
		}
		return columns.find(typed);
	};
	const resolvePerson = (typed: string, path: FieldPath) => {
		const { person, problem } = people.resolve(typed);
		if (problem) report(problem, place(path));
		return person;
	};
	const signatures: Record<SigningRole, Person[]> = {
		reporters: [],
		correspondents: [],
		photographers: [],
	};
	for (const role of SIGNING_ROLES) {
		signatures[role] = value[role]
			.map((typed, index) => resolvePerson(typed, [role, index]))
			.filter((person) => person !== undefined);
	}
	return {
		districts: value.districts
			.map((typed, index) => resolveDistrict(typed, ["districts", index]))
			.filter((district) => district !== undefined),
		column: value.column === undefined ? undefined : resolveColumn(value.column),
		signatures,
	};
}
