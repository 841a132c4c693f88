import type { CalendarDay } from "../domain/calendar-day.ts";
import type { EditionFacts } from "../domain/edition-facts.ts";
import {
	formatDay,
	formatLunarDay,
	formatPageCount,
	formatSerialNumber,
	formatStoryCount,
	formatWeekday,
} from "./format.ts";

/** What the letter of an edition, its page and the book say. */
export const LETTER_WORDS = {
	title: "邮件版",
	readMore: "阅读全文",
	correctionsTitle: "更正",
	inBrowser: "在浏览器中看这封信",
	onSite: "在网站上看这一期",
	subscribe: "其他订阅方式",
	unsubscribe: "不再接收",
	unsubscribeSubject: "退订",
	takeAlong: "带走这一期",
	book: "电子书（EPUB）",
	formats: { html: "网页文件", txt: "纯文字", eml: "邮件文件" },
	pictureMark: "图",
} as const;

/** 工报 2020年12月2日：工会上线服务 */
export function formatLetterSubject(facts: {
	paper: string;
	date: CalendarDay;
	lead: string | undefined;
}): string {
	const head = `${facts.paper} ${formatDay(facts.date)}`;
	return facts.lead === undefined ? head : `${head}：${facts.lead}`;
}

/** 2020年12月2日　星期三　庚子年十月十八　总第2期　共2版 */
export function formatEditionFacts({ date, serialNumber, pageCount }: EditionFacts): string {
	return [
		formatDay(date),
		formatWeekday(date),
		formatLunarDay(date),
		...(serialNumber === undefined ? [] : [formatSerialNumber(serialNumber)]),
		formatPageCount(pageCount),
	].join("　");
}

/** 本期10篇：甲；乙；丙 */
export function formatPreheader(titles: readonly string[]): string {
	return `本期${formatStoryCount(titles.length)}：${titles.slice(0, 3).join("；")}`;
}

/** 2020年12月2日《甲》：正文第二段的“三”应为“二”。 */
export function formatLetterCorrection(correction: {
	edition: CalendarDay;
	title: string;
	text: string;
}): string {
	return `${formatDay(correction.edition)}《${correction.title}》：${correction.text}`;
}

/** 2020年12月2日邮件版 */
export function formatLetterTitle(date: CalendarDay): string {
	return `${formatDay(date)}${LETTER_WORDS.title}`;
}

/** 主办：某某 */
export function formatLabelled({ label, value }: { label: string; value: string }): string {
	return `${label}：${value}`;
}
