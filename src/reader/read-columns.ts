import type { Column } from "../domain/column.ts";
import { columnSchema } from "../schemas/column.ts";
import type { ContentFile } from "./content-files.ts";
import { createDirectory, type Directory } from "./directory.ts";
import { readRecord } from "./read-record.ts";
import type { Source } from "./source.ts";

/** The columns, by id. */
export async function readColumns(
	files: readonly ContentFile[],
	source: Source,
): Promise<Directory<Column>> {
	const columns: Column[] = [];
	for (const { file, slug } of files) {
		const record = await readRecord({ file, schema: columnSchema }, source);
		if (record) columns.push({ id: slug, ...record.value });
	}
	return createDirectory(columns, { ids: files.map(({ slug }) => slug) });
}
