import { type CalendarDay, toDayParts, toNoon } from "../domain/calendar-day.ts";
import type { Picture } from "../domain/picture.ts";
import type { Page } from "../domain/edition.ts";
import type { Instant } from "../domain/instant.ts";

// Noon in UTC is formatted in UTC, so the machine's own zone has no say in a day.
const IN_UTC = { timeZone: "UTC" } as const;
const WEEKDAY = new Intl.DateTimeFormat("zh-Hans-CN", { ...IN_UTC, weekday: "long" });
const LUNAR = new Intl.DateTimeFormat("zh-Hans-u-ca-chinese", { ...IN_UTC, dateStyle: "long" });

/** 2020年12月2日 */
export function formatDay(day: CalendarDay): string {
	const { year, month, day: date } = toDayParts(day);
	return `${year}年${month}月${date}日`;
}

/** 12月2日 */
export function formatMonthDay(day: CalendarDay): string {
	const { month, day: date } = toDayParts(day);
	return `${month}月${date}日`;
}

/** 星期三 */
export function formatWeekday(day: CalendarDay): string {
	return WEEKDAY.format(toNoon(day));
}

/** 庚子年十月十八 (GB/T 33661 names, from CLDR's Chinese calendar) */
export function formatLunarDay(day: CalendarDay): string {
	const parts = LUNAR.formatToParts(toNoon(day));
	// TypeScript's list of part types lacks `yearName`, the name of a year in the cycle of sixty.
	const find = (kind: string) => parts.find(({ type }) => type === kind)?.value ?? "";
	return `${find("yearName")}年${find("month")}${find("day")}`;
}

/** 2020年12月2日 06:00, as the clocks of the paper's zone show it */
export function formatInstant(instant: Instant, timeZone: string): string {
	const format = new Intl.DateTimeFormat("zh-Hans-CN", {
		timeZone,
		dateStyle: "long",
		timeStyle: "short",
	});
	return format.format(instant);
}

/** 2020年 */
export function formatYear(year: number): string {
	return `${year}年`;
}

/** 2020年12月 */
export function formatMonth({ year, month }: { year: number; month: number }): string {
	return `${year}年${month}月`;
}

/** 总第2期 */
export function formatSerialNumber(serialNumber: number): string {
	return `总第${serialNumber}期`;
}

/** 今日2版 */
export function formatPageCount(pages: number): string {
	return `共${pages}版`;
}

/** 第1版 */
export function formatPageNumber(number: number): string {
	return `第${number}版`;
}

/** 第1版：要闻, or 第1版 for a page without a name */
export function formatPageName({ number, name }: Pick<Page, "number" | "name">): string {
	return name ? `${formatPageNumber(number)}：${name}` : formatPageNumber(number);
}

/** 3篇 */
export function formatStoryCount(stories: number): string {
	return `${stories}篇`;
}

/** 3期 */
export function formatEditionCount(editions: number): string {
	return `${editions}期`;
}

/** Under a picture: what it shows, and who made it. */
export function formatPictureWords({
	caption,
	credit,
}: Pick<Picture, "caption" | "credit">): string {
	return caption === undefined ? credit : `${caption}　${credit}`;
}
