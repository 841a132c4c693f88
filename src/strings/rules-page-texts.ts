/** Around the rules on their page of the handbook. */
export const RULES_PAGE_TEXTS = {
	title: "检查的规则",
	lead: [
		"`npm run check` 照这些规则查稿件，另外还查稿件信息和引用（见[常见错误](faults.md)）。这一页由规则自己生成。",
		"**错误**不改好就不能生成；**警告**多半是错的；**提示**也许没错，看一眼。要让一条规则在一篇稿件里不算数，在稿件信息里写一行，理由必须写：",
		"```yaml\n# 豁免 mobile-number：单位公开的值班电话\n```",
	],
	bad: "不要这样：",
	good: "这样可以：",
} as const;
