import type { ReadingView, Theme } from "../domain/reading-settings.ts";

/** Words of the switches that change how a page reads. */
export const READING_WORDS = {
	controls: "阅读设置",
	elder: "长辈版",
	smaller: "字小一些",
	usual: "恢复原来的字号",
	larger: "字大一些",
	views: {
		standard: "已换回标准版",
		elder: "已换成长辈版",
	} satisfies Record<ReadingView, string>,
	themes: {
		auto: "深浅随设备",
		light: "浅色",
		dark: "深色",
	} satisfies Record<Theme, string>,
	textSize: (percent: number): string => `字号 ${percent}%`,
} as const;
