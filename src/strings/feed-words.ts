import type { FeedFormat } from "../domain/feed-formats.ts";

/** What the feeds and the page about them say. */
export const FEED_WORDS = {
	title: "订阅",
	lead: "用“阅读器”软件订阅本报，新稿件会自动送到，不用注册，也不用留下任何个人信息。订阅里是全文，没有广告。",
	howTitle: "怎样订阅",
	how: [
		"在手机或电脑上装一个阅读器。它也叫“RSS 阅读器”，有许多种，免费的就够用。",
		"从下面选想看的一种：全报、一个地区或一个栏目，复制它的链接。",
		"在阅读器里点“添加订阅”，粘贴链接。以后打开阅读器就能看到新稿件。",
	],
	formatsTitle: "三种格式选哪一种",
	formats: {
		rss: "最常见，所有阅读器都认得。拿不准就选它。",
		atom: "记着每篇稿件更正的时间，更正后阅读器会再提示。",
		json: "给程序员和较新的阅读器。",
	} satisfies Record<FeedFormat, string>,
	paperTitle: "全报",
	districtsTitle: "各地区",
	columnsTitle: "各栏目",
	dataTitle: "开放数据",
	dataLead:
		"下面的文件供程序读取，每种文件的写法有 JSON Schema 说明，今后只会增加内容，不会改动已有的部分。",
	editionsData: "全部各期的目录",
	schemas: { editions: "目录的写法", edition: "一期的写法", article: "一篇的写法" },
} as const;

/** 怀柔区的RSS 2.0 */
export function formatFeedLabel({ title, name }: { title: string; name: string }): string {
	return `${title}的${name}`;
}

/** 工报·怀柔区 */
export function formatFeedTitle({ paper, list }: { paper: string; list: string }): string {
	return `${paper}·${list}`;
}

/** 工报怀柔区的新稿件，全文。 */
export function formatFeedDescription({ paper, list }: { paper: string; list: string }): string {
	return `${paper}“${list}”的新稿件，全文。`;
}

/** 工报的全部更正。 */
export function formatCorrectionsDescription(paper: string): string {
	return `${paper}刊发后的全部更正。`;
}

/** 更正：工会上线服务 */
export function formatCorrectionTitle(title: string): string {
	return `更正：${title}`;
}

/** 更正（2020年12月5日） */
export function formatCorrectionHead(day: string): string {
	return `更正（${day}）`;
}

/** 原文：《工会上线服务》（2020年12月2日） */
export function formatCorrectedArticle({ title, day }: { title: string; day: string }): string {
	return `原文：${title}（${day}）`;
}
