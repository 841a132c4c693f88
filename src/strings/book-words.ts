import type { CalendarDay } from "../domain/calendar-day.ts";
import { formatDay } from "./format.ts";

/** What the book of an edition says. */
export const BOOK_WORDS = {
	cover: "封面",
	contents: "目录",
	pages: "按版阅读",
	pageList: "版次",
	landmarks: "导览",
	begin: "正文",
	sections: "按栏目、地区阅读",
	columns: "栏目",
	districts: "地区",
	notes: "注释",
	onTheWeb: "在网上看这篇",
	aboutTitle: "关于这本电子书",
	about: "这一期报纸的全部文章都在这里，不连网也可以读。广告没有收进来。",
	accessibility:
		"按阅读顺序排列，有按版、按栏目和按地区的目录；图片都有文字说明；字体和字号由读者决定。",
} as const;

/** 工报 2020年12月2日 */
export function formatBookTitle({ paper, date }: { paper: string; date: CalendarDay }): string {
	return `${paper} ${formatDay(date)}`;
}
