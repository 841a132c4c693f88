import type { Person } from "../domain/person.ts";
import { personSchema } from "../schemas/person.ts";
import type { ContentFile } from "./content-files.ts";
import { createDirectory, type Directory } from "./directory.ts";
import { readRecord } from "./read-record.ts";
import type { Source } from "./source.ts";

/** The people who have a file, by id. */
export async function readPeople(
	files: readonly ContentFile[],
	source: Source,
): Promise<Directory<Person>> {
	const people: Person[] = [];
	for (const { file, slug } of files) {
		const record = await readRecord({ file, schema: personSchema }, source);
		if (record) people.push({ id: slug, ...record.value, registered: true });
	}
	return createDirectory(people, { ids: files.map(({ slug }) => slug) });
}
