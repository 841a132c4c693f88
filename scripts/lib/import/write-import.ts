import { existsSync } from "node:fs";
import { join } from "node:path";
import { toEditionPath } from "../../../src/domain/addresses.ts";
import type { NewFile } from "../new/new-file.ts";
import { writeNewFile } from "../new/write-new-file.ts";
import { formatImportReport } from "./format-import-report.ts";
import type { ImportResult } from "./import-result.ts";

interface Destination {
	contentDirectory: string;
	force: boolean;
}

/** Every file of an import, the report last. */
export function listFiles(result: ImportResult, { force }: Pick<Destination, "force">): NewFile[] {
	const { articles, columns, edition, editionExists } = result;
	const isEditionWritten = Object.keys(edition.fields).length > 0 && (force || !editionExists);
	return [
		...columns,
		...(isEditionWritten ? [edition] : []),
		...articles.map(({ file, text }) => ({ file, text })),
		toReport(result),
	];
}

function toReport(result: ImportResult): NewFile {
	const { edition, pages } = result;
	const name = `import-report-${[...new Set(pages.pages)].join("-")}.txt`;
	return {
		file: `editions${toEditionPath(edition.date)}${name}`,
		text: formatImportReport(result),
	};
}

/** The files that are there already. Before any is written, so that an import is written whole or not at all. */
export function findExisting(files: readonly NewFile[], contentDirectory: string): string[] {
	return files
		.map(({ file }) => file)
		.filter((file) => !isReport(file) && existsSync(join(contentDirectory, file)));
}

export async function writeFiles(
	files: readonly NewFile[],
	{ contentDirectory, force }: Destination,
): Promise<void> {
	for (const file of files) {
		const isWritten = await writeNewFile(file, {
			contentDirectory,
			force: force || isReport(file.file),
		});
		if (!isWritten) throw new Error(`${file.file} has appeared meanwhile`);
	}
}

/** The report of an earlier attempt is worth nothing beside the new one. */
function isReport(file: string): boolean {
	return file.endsWith(".txt");
}
