import type { CalendarDay } from "./calendar-day.ts";
import { toDayParts } from "./calendar-day.ts";

/**
 * Every address of the site, from its root, ASCII, with a trailing slash and
 * without `base` (components add it). Addresses are permanent.
 */
export const FRONT_PATH = "/";
export const ARCHIVE_PATH = "/editions/";
export const DISTRICTS_PATH = "/districts/";
export const COLUMNS_PATH = "/columns/";
export const PEOPLE_PATH = "/people/";
export const SEARCH_PATH = "/search/";
export const CORRECTIONS_PATH = "/corrections/";
export const FEEDS_PATH = "/feeds/";
export const ACCESSIBILITY_PATH = "/accessibility/";

/** Only in development: copies for a 公众号. */
export const WECHAT_PATH = "/wechat/";

/** `/wechat/2020-12-02/`, or one article's: `/wechat/2020-12-02/pinggu-nvzhigong/`. */
export function toWechatPath(date: CalendarDay, slug?: string): string {
	return `${WECHAT_PATH}${date}/${slug === undefined ? "" : `${slug}/`}`;
}

export function toEditionPath(date: CalendarDay): string {
	return `/${date.slice(0, 4)}/${date.slice(5, 7)}/${date.slice(8)}/`;
}

/** The letter of an edition, read in the browser. */
export function toLetterPath(date: CalendarDay): string {
	return `${toEditionPath(date)}email/`;
}

/** The forms in which the letter of an edition can be taken along. */
export const LETTER_FORMATS = ["html", "txt", "eml"] as const;

export type LetterFormat = (typeof LETTER_FORMATS)[number];

/** `/email/2020-12-02.html` */
export function toLetterFilePath(date: CalendarDay, format: LetterFormat): string {
	return `/email/${date}.${format}`;
}

/** `/2020/12/02/2020-12-02.epub`: an article's slug begins with a letter, so nothing else stands there. */
export function toBookPath(date: CalendarDay): string {
	return `${toEditionPath(date)}${date}.epub`;
}

export function toPagePath(date: CalendarDay, page: number): string {
	return `${toEditionPath(date)}${String(page).padStart(2, "0")}/`;
}

/** Everything of an edition, or of one of its pages, laid out for paper. */
export function toPrintPath(date: CalendarDay, page?: number): string {
	return `${page === undefined ? toEditionPath(date) : toPagePath(date, page)}print/`;
}

export function toArticlePath(article: { date: CalendarDay; slug: string }): string {
	return `${toEditionPath(article.date)}${article.slug}/`;
}

export function toYearPath(year: number): string {
	return `${ARCHIVE_PATH}${year}/`;
}

/** The year page's section for the month of this day. */
export function toMonthPath(date: CalendarDay): string {
	const { year, month } = toDayParts(date);
	return `${toYearPath(year)}#month-${month}`;
}

export function toDistrictPath(district: { id: string }): string {
	return `${DISTRICTS_PATH}${district.id}/`;
}

export function toColumnPath(column: { id: string }): string {
	return `${COLUMNS_PATH}${column.id}/`;
}

export function toPersonPath(person: { id: string }): string {
	return `${PEOPLE_PATH}${person.id}/`;
}

export function toStandingPagePath(page: { slug: string }): string {
	return `/${page.slug}/`;
}

/** A numbered page of a list; numbers count from the oldest page (see `pagination.ts`). */
export function toListPagePath(listPath: string, number: number): string {
	return `${listPath}page/${number}/`;
}

/** The place of one correction on its article's page; `place` counts from 0 in the article's own order. */
export function toCorrectionPath(
	article: { date: CalendarDay; slug: string },
	place: number,
): string {
	return `${toArticlePath(article)}#${toCorrectionId(place)}`;
}

/** The id of a correction in the box on its article's page. */
export function toCorrectionId(place: number): string {
	return `correction-${place + 1}`;
}
