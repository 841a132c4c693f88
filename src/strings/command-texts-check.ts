/** What the checks say about a site that was built. */
export const CHECK_TEXTS = {
	lostPage: "这一页没有生成",
	strayPage: "不该有这一页",
	twinPage: "有两页用了这个地址",
	noIndex: "没有搜索索引",
	indexCount: ({ indexed, articles }: { indexed: number; articles: number }): string =>
		`共有 ${articles} 篇文章，搜索索引里有 ${indexed} 篇`,
	farResource: (address: string): string => `会向别的网站取东西：${address}`,
	inlineCode: (what: string): string => `网页里夹着脚本或样式，会被安全策略拦下：${what}`,
	deadLink: ({ link, status }: { link: string; status: number }): string => {
		if (link.includes("#") && status < 300) return `没有这个锚点：${link}`;
		if (status >= 300 && status < 400) return `链接要转一次才能打开：${link}`;
		return `链接打不开：${link}${status > 0 ? `（${status}）` : ""}`;
	},
	invalidHtml: ({ rule, message }: { rule: string; message: string }): string =>
		`网页不合规范（${rule}）：${message}`,
} as const;
