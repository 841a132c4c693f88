/** Hints that several rules for a body give, or that depend on what was typed. */
export const MARKDOWN_HINTS = {
	picture: '请写成 ![替代文字](images/文件名 "图说。某某 摄")，来源写在图说最后',
	pictureFile: "请把图片放进这一期的 images 文件夹，写成 images/文件名",
	html: toHtmlHint,
} as const;

const REPLACEMENTS: readonly { tag: RegExp; hint: string }[] = [
	{ tag: /^<!--/, hint: "正文里不能留批注，请删去" },
	{ tag: /^<\/?br\b/i, hint: "换行请在行末写一个反斜线 \\；另起一段请空一行" },
	{ tag: /^<\/?(?:b|strong)\b/i, hint: "加粗请写 **文字**" },
	{ tag: /^<\/?(?:i|em|u)\b/i, hint: "强调请写 *文字*，印出来是着重号" },
	{ tag: /^<\/?img\b/i, hint: '图片请写 ![替代文字](images/文件名 "图说。某某 摄")' },
	{ tag: /^<\/?a\b/i, hint: "链接请写 [文字](地址)" },
	{ tag: /^<\/?(?:table|tr|td|th)\b/i, hint: "表格请用 | 分列，见编辑手册" },
];

function toHtmlHint(html: string): string {
	const replacement = REPLACEMENTS.find(({ tag }) => tag.test(html));
	return replacement?.hint ?? "请删去；想印出 < 号，请写 \\<";
}
