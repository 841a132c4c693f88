import type { CalendarDay } from "../domain/calendar-day.ts";
import type { Page } from "../domain/edition.ts";
import { formatDay, formatPageName, formatYear } from "./format.ts";
import { INTERFACE } from "./interface.ts";

/** 2020年12月2日的报纸 */
export function formatEditionTitle(date: CalendarDay): string {
	return `${formatDay(date)}的报纸`;
}

/** The first titles of an edition, for search engines and shared links. */
export function formatEditionDescription({
	date,
	titles,
}: {
	date: CalendarDay;
	titles: readonly string[];
}): string {
	return `${formatDay(date)}：${titles.slice(0, 3).join("；")}`;
}

/** 2020年12月2日 第1版：要闻 */
export function formatPageTitle({ date, page }: { date: CalendarDay; page: Page }): string {
	return `${formatDay(date)} ${formatPageName(page)}`;
}

/** 怀柔区 · 第2页 for the numbered pages of a list */
export function formatListTitle({
	name,
	number,
}: {
	name: string;
	number?: number | undefined;
}): string {
	return number === undefined ? name : `${name}（${INTERFACE.archive}第${number}页）`;
}

/** 2020年往期报纸 */
export function formatArchiveTitle(year: number): string {
	return `${formatYear(year)}${INTERFACE.archiveTitle}`;
}
