import {
	ARCHIVE_PATH,
	COLUMNS_PATH,
	DISTRICTS_PATH,
	PEOPLE_PATH,
	toEditionPath,
	toMonthPath,
	toPagePath,
} from "../domain/addresses.ts";
import type { Article } from "../domain/article.ts";
import { type CalendarDay, toDayParts } from "../domain/calendar-day.ts";
import type { Crumb } from "../domain/crumb.ts";
import type { Page } from "../domain/edition.ts";
import { formatDay, formatMonth, formatPageName, formatYear } from "./format.ts";
import { INTERFACE } from "./interface.ts";

const ARCHIVE: Crumb = { label: INTERFACE.archive, path: ARCHIVE_PATH };

/** The ways to the pages, below the front; the page prints them and the structured data repeats them. */
export const CRUMBS = {
	edition: (date: CalendarDay): Crumb[] => [
		ARCHIVE,
		{ label: formatMonth(toDayParts(date)), path: toMonthPath(date) },
		{ label: formatDay(date) },
	],
	page: ({ date, page }: { date: CalendarDay; page: Page }): Crumb[] => [
		ARCHIVE,
		{ label: formatDay(date), path: toEditionPath(date) },
		{ label: formatPageName(page) },
	],
	article: ({ article, page }: { article: Article; page: Page }): Crumb[] => [
		ARCHIVE,
		{ label: formatDay(article.date), path: toEditionPath(article.date) },
		{ label: formatPageName(page), path: toPagePath(article.date, page.number) },
		{ label: article.title },
	],
	print: ({
		date,
		page,
		label,
	}: {
		date: CalendarDay;
		page: Page | undefined;
		label: string;
	}): Crumb[] => [
		ARCHIVE,
		{ label: formatDay(date), path: toEditionPath(date) },
		...(page ? [{ label: formatPageName(page), path: toPagePath(date, page.number) }] : []),
		{ label },
	],
	district: (title: string): Crumb[] => [
		{ label: INTERFACE.districts, path: DISTRICTS_PATH },
		{ label: title },
	],
	column: (title: string): Crumb[] => [
		{ label: INTERFACE.columns, path: COLUMNS_PATH },
		{ label: title },
	],
	person: (title: string): Crumb[] => [
		{ label: INTERFACE.people, path: PEOPLE_PATH },
		{ label: title },
	],
	year: (year: number): Crumb[] => [ARCHIVE, { label: formatYear(year) }],
	/** For a page directly below the front. */
	single: (label: string): Crumb[] => [{ label }],
} as const;
