import { compareFaults, type Fault } from "../domain/fault.ts";
import type { Paper } from "../domain/paper.ts";
import type { Terms } from "../domain/terms.ts";
import { arrangeContent } from "./arrange-content.ts";
import { checkAliases } from "./check-aliases.ts";
import { checkSerialNumbers } from "./check-serial-numbers.ts";
import { createPeopleResolver } from "./people-resolver.ts";
import { readColumns } from "./read-columns.ts";
import { readDistricts } from "./read-districts.ts";
import { readEdition, type ReadEdition } from "./read-edition.ts";
import { readPeople } from "./read-people.ts";
import { readSite } from "./read-site.ts";
import { readStandingPages } from "./read-standing-pages.ts";
import { readTerms } from "./read-terms.ts";
import type { ReaderMemory } from "./reader-memory.ts";
import type { References } from "./references.ts";
import { type SourceOptions, toSource } from "./to-source.ts";
import { countFiles, walkContent } from "./walk-content.ts";

export interface ReadPaperOptions extends SourceOptions {
	/** Spares it what has not changed. Bodies are then read when they are asked for. */
	memory?: ReaderMemory | undefined;
}

export interface ReadPaperResult {
	/** What could be read; with any fault it is not fit to be built. */
	paper: Paper;
	/** The paper's rules for words. */
	terms: Terms;
	/** Every fault of every file, by file and line. */
	faults: Fault[];
	counts: {
		/** Markdown files under `editions`, counted on disk before anything is read. */
		articleFiles: number;
	};
}

/** Reads and checks everything an editor wrote. Throws only if the disk cannot be read. */
export async function readPaper({
	contentDirectory,
	observer,
	memory,
	readBytes,
}: ReadPaperOptions): Promise<ReadPaperResult> {
	const faults: Fault[] = [];
	const source = toSource({ contentDirectory, observer, memory, readBytes }, faults);
	const entries = walkContent(contentDirectory);
	const files = arrangeContent(entries, source.report);
	const terms = await readTerms(files.termsFile, source);
	const people = await readPeople(files.people, source);
	const references: References = {
		site: await readSite(files.siteFile, source),
		districts: await readDistricts(files.districts, source),
		columns: await readColumns(files.columns, source),
		people: createPeopleResolver(people),
		report: source.report,
	};
	await memory?.prepare(
		files.editions.flatMap(({ date, articles }) => articles.map((file) => ({ ...file, date }))),
		references.site.source,
	);
	const editions: ReadEdition[] = [];
	for (const edition of files.editions) {
		editions.push(await readEdition(edition, { source, references }));
	}
	const standingPages = await readStandingPages(files.standingPages, source);
	const paper: Paper = {
		site: references.site,
		districts: references.districts.items,
		columns: references.columns.items,
		people: references.people.toPeople(),
		editions: editions.map(({ edition }) => edition).toReversed(),
		standingPages,
	};
	checkSerialNumbers(editions, source.report);
	checkAliases({ paper, editions, report: source.report });
	const inEditions = entries.filter(({ name }) => name === "editions");
	return {
		paper,
		terms,
		faults: faults.toSorted(compareFaults),
		counts: { articleFiles: countFiles(inEditions, ({ name }) => /\.md$/i.test(name)) },
	};
}
