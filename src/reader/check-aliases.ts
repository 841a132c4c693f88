import {
	ARCHIVE_PATH,
	COLUMNS_PATH,
	CORRECTIONS_PATH,
	DISTRICTS_PATH,
	FRONT_PATH,
	PEOPLE_PATH,
	SEARCH_PATH,
	toArticlePath,
	toColumnPath,
	toDistrictPath,
	toEditionPath,
	toPagePath,
	toPersonPath,
	toStandingPagePath,
} from "../domain/addresses.ts";
import type { Paper } from "../domain/paper.ts";
import { RESERVED_STANDING_SLUGS } from "../domain/slug.ts";
import type { ReadEdition } from "./read-edition.ts";
import type { Report } from "./to-fault.ts";

interface Aliases {
	paper: Paper;
	editions: readonly ReadEdition[];
	report: Report;
}

/** A former address leads to one article and is no page's own address. */
export function checkAliases({ paper, editions, report }: Aliases): void {
	const claimed = editions.flatMap(({ aliases }) => aliases);
	if (claimed.length === 0) return;
	const pages = findPages(paper);
	const redirects = new Map<string, string>();
	for (const { path: typed, place } of claimed) {
		const page = pages.get(typed) ?? findReserved(typed);
		const other = redirects.get(typed);
		if (page !== undefined) report({ rule: "alias-taken", typed, other: page }, place);
		else if (other === undefined) redirects.set(typed, place.file);
		// The same path twice in one list has its fault already.
		else if (other !== place.file) report({ rule: "repeated-alias", typed, other }, place);
	}
}

/** The part of the site that an address lies in, if only the site itself puts pages there. */
function findReserved(path: string): string | undefined {
	const reserved = RESERVED_STANDING_SLUGS.find((slug) => path.startsWith(`/${slug}/`));
	return reserved && `/${reserved}/`;
}

/** Every address that has a page, and the file it comes from or the address itself. */
function findPages(paper: Paper): Map<string, string> {
	const pages = new Map<string, string>();
	const fixed = [FRONT_PATH, ARCHIVE_PATH, DISTRICTS_PATH, COLUMNS_PATH, PEOPLE_PATH];
	for (const path of [...fixed, SEARCH_PATH, CORRECTIONS_PATH]) pages.set(path, path);
	for (const district of paper.districts) pages.set(toDistrictPath(district), district.name);
	for (const column of paper.columns) pages.set(toColumnPath(column), column.name);
	for (const person of paper.people) pages.set(toPersonPath(person), person.name);
	for (const page of paper.standingPages) pages.set(toStandingPagePath(page), page.file);
	for (const { date, articles, pages: numbers } of paper.editions) {
		pages.set(toEditionPath(date), toEditionPath(date));
		for (const { number } of numbers) pages.set(toPagePath(date, number), toEditionPath(date));
		for (const article of articles) pages.set(toArticlePath(article), article.file);
	}
	return pages;
}
