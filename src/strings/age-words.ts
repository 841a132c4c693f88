import type { CalendarDay } from "../domain/calendar-day.ts";
import { formatDay } from "./format.ts";

/** 本文发布于2020年12月2日，距今已超过一年，请留意情况有无变化。 */
export function formatAgeWarning(date: CalendarDay): string {
	return `本文发布于${formatDay(date)}，距今已超过一年，请留意情况有无变化。`;
}
