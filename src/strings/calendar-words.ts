/** Monday first; the calendar's column heads and what a screen reader says for them. */
export const WEEKDAY_HEADS = [
	{ short: "一", long: "星期一" },
	{ short: "二", long: "星期二" },
	{ short: "三", long: "星期三" },
	{ short: "四", long: "星期四" },
	{ short: "五", long: "星期五" },
	{ short: "六", long: "星期六" },
	{ short: "日", long: "星期日" },
] as const;
