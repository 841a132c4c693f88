/**
 * Whether more than a year has passed since a day (`YYYY-MM-DD`) by a clock's
 * own calendar: on 2 December 2021 the paper of 2 December 2020 is a year old
 * and no more.
 */
export function isOverAYearOld(day: string, now: Date): boolean {
	const year = String(now.getFullYear() - 1).padStart(4, "0");
	const month = String(now.getMonth() + 1).padStart(2, "0");
	return day < `${year}-${month}-${String(now.getDate()).padStart(2, "0")}`;
}
