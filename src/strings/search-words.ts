/** Words of the search page, with and without results. */
export const SEARCH_WORDS = {
	title: "搜索",
	query: "找什么",
	submit: "搜索",
	district: "地区",
	column: "栏目",
	year: "年份",
	genre: "体裁",
	sort: "排序",
	any: "不限",
	byRelevance: "最相关",
	byNewest: "从新到旧",
	byOldest: "从旧到新",
	more: "再看几篇",
	searching: "正在搜索……",
	failed: "没有取到搜索索引，可能是网络断了。请稍后重试，或从往期、地区、栏目中查找。",
	start: "写下要找的字词，如一个姓名、单位或数字。",
} as const;

/** 找到 3 篇含“平谷”的稿件 */
export function formatResultCount({ count, query }: { count: number; query: string }): string {
	if (count === 0) return query ? `没有找到含“${query}”的稿件。` : "没有符合条件的稿件。";
	return query ? `找到 ${count} 篇含“${query}”的稿件。` : `共 ${count} 篇稿件。`;
}

/** 平谷 · 搜索 */
export function formatSearchTitle(query: string): string {
	return query ? `“${query}”的搜索结果` : SEARCH_WORDS.title;
}
