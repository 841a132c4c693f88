import { existsSync } from "node:fs";
import { readdir } from "node:fs/promises";
import { join } from "node:path";
import { toEditionPath } from "../../../src/domain/addresses.ts";
import type { CalendarDay } from "../../../src/domain/calendar-day.ts";
import type { Paper } from "../../../src/domain/paper.ts";
import { importPages } from "../../../src/print/import-pages.ts";
import { findDraftFaults } from "../new/find-draft-faults.ts";
import type { ImportResult } from "./import-result.ts";
import { planColumns } from "./plan-columns.ts";
import { planImportedEdition } from "./plan-imported-edition.ts";
import type { PageText } from "./read-sources.ts";
import { toArticleFiles } from "./to-article-files.ts";

export interface ImportOrder {
	sources: readonly PageText[];
	date: CalendarDay;
	/** Of the first source; by default its header tells. */
	firstPage?: number | undefined;
	paper: Paper;
	contentDirectory: string;
}

/** Reads the pages and makes the files; writes none. */
export async function makeImport(order: ImportOrder): Promise<ImportResult> {
	const { sources, date, paper, contentDirectory } = order;
	const pages = importPages({
		inputs: sources.map(({ text }) => text),
		firstPage: order.firstPage,
		paperNames: [paper.site.name],
		columns: paper.columns,
	});
	const folder = join(contentDirectory, `editions${toEditionPath(date)}`);
	const { created, findColumnId } = planColumns(pages.stories, paper.columns);
	const slugs = await listSlugs(folder);
	const articles = toArticleFiles(pages.stories, { paper, date, slugs, findColumnId });
	const existing = paper.editions.find((edition) => edition.date === date);
	const edition = planImportedEdition(pages, { date, existing });
	return {
		articles,
		columns: created,
		edition,
		editionExists: existsSync(join(folder, "edition.yaml")),
		pages,
		sources: sources.map(({ name }) => name),
		faults: [...articles, edition].flatMap(findDraftFaults),
	};
}

/** The stems of the articles in a folder; none if there is no folder. */
async function listSlugs(folder: string): Promise<string[]> {
	try {
		const names = await readdir(folder);
		return names.filter((name) => name.endsWith(".md")).map((name) => name.slice(0, -".md".length));
	} catch (cause) {
		if (cause instanceof Error && "code" in cause && cause.code === "ENOENT") return [];
		throw new Error(`Cannot list ${folder}`, { cause });
	}
}
