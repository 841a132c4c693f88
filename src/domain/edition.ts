import type { Article } from "./article.ts";
import type { CalendarDay } from "./calendar-day.ts";

/** 版: one page of an edition. */
export interface Page {
	/** From 1. */
	number: number;
	/** 版名: 要闻. */
	name?: string | undefined;
	/** 责编, as printed. */
	editors: readonly string[];
}

/** 登报: a notice placed in the paper. */
export interface Notice {
	/** The number of its page. */
	page: number;
	title?: string | undefined;
	text: string;
	phone?: string | undefined;
}

/** 广告: always shown with its label, and absent from search and feeds. */
export interface Advertisement {
	page: number;
	/** Printed lines, top to bottom. */
	lines: readonly { text: string; lang?: string | undefined }[];
}

/** 期: what appeared on one day. */
export interface Edition {
	date: CalendarDay;
	/** 总期号. */
	serialNumber?: number | undefined;
	/** By number; at least one. */
	pages: readonly Page[];
	notices: readonly Notice[];
	advertisements: readonly Advertisement[];
	/** By page, order, slug; the drafts and the embargoed are among them until the plan is made. */
	articles: readonly Article[];
}
