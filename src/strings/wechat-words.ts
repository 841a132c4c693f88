/** What the copy for a 公众号 says. */
export const WECHAT_WORDS = {
	page: "公众号排版",
	back: "回编辑台",
	titleLabel: "标题",
	summaryLabel: "摘要",
	bodyLabel: "正文",
	copyTitle: "复制标题",
	copySummary: "复制摘要",
	copyBody: "复制正文",
	copied: "已复制，到公众号编辑器里粘贴",
	failed: "浏览器不让复制。请在下面选中正文，按 Ctrl+C",
	how: "在公众号后台新建图文，把标题、摘要、正文依次复制过去。图片由公众号到网站上抓取，所以网站要先发布。",
	whole: "整期",
	links: "文中链接",
	original: "原文",
} as const;

/** 〔链1〕 */
export function formatLinkMark(number: number): string {
	return `〔链${number}〕`;
}

/** What `npm run wechat` says. */
export const WECHAT_TEXTS = {
	usage: "要写日期，只要一篇时再写稿件的文件名，如 npm run wechat -- 2020-12-02 pinggu-nvzhigong",
	noEdition: (date: string): string => `没有已发表的 ${date} 这一期`,
	noArticle: ({
		date,
		slug,
		nearest,
	}: {
		date: string;
		slug: string;
		nearest: string | undefined;
	}): string =>
		`${date} 没有已发表的稿件 ${slug}${nearest === undefined ? "" : `，是不是 ${nearest}`}`,
	written: (file: string): string =>
		`写好了：${file}\n用浏览器打开它，按“复制正文”，再到公众号编辑器里粘贴`,
} as const;
