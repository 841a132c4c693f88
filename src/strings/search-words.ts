import type { CalendarDay } from "../domain/calendar-day.ts";
import type { SearchFilter } from "../domain/search-filter.ts";
import { formatDay } from "./format.ts";

/** Words of the search page and of the boxes in the header. */
export const SEARCH_WORDS = {
	title: "搜索",
	query: "找什么",
	submit: "搜索",
	narrow: "缩小范围",
	district: "地区",
	column: "栏目",
	year: "年份",
	genre: "体裁",
	from: "从这一天",
	to: "到这一天",
	sort: "排序",
	any: "不限",
	byRelevance: "最相关",
	byNewest: "从新到旧",
	byOldest: "从旧到新",
	chosen: "已选条件",
	more: "再看几篇",
	searching: "正在搜索……",
	approximate: "近似结果",
	failed: "没有取到搜索索引，可能是网络断了。",
	resultsFailed: "有几篇没有取到，可能是网络断了。",
	resultFailed: "这一篇没有取到。",
	retry: "再试一次",
	start: "写下要找的字词，如一个姓名、单位或数字。",
	daysReversed: "起始日期在截止日期之后，请改一改。",
	recent: "最近搜过",
	clearRecent: "清除搜索记录",
	recentIsPrivate: "搜索记录只存在这台设备上。",
	examples: "可以这样搜",
	names: "您要找的也许是",
	nameList: "名称建议",
	places: "不用搜索，也能找到",
	unscripted: "浏览器没有运行脚本，不能在这里列出搜索结果。下面几处能找到每一篇稿件：",
	byDate: "按日期",
	byDistrict: "按地区",
	byColumn: "按栏目",
	byName: "按姓名",
} as const;

/** What a suggested name is. */
export const SUGGESTION_KIND_NAMES = {
	person: "署名",
	district: "地区",
	column: "栏目",
	organisation: "单位",
} as const;

/** “平谷区”的地区页 */
export function formatNamePage(kind: keyof typeof SUGGESTION_KIND_NAMES, name: string): string {
	return `“${name}”的${SUGGESTION_KIND_NAMES[kind]}页`;
}

/** The help on the search page: what to write, and what it finds. */
export const SEARCH_HELP = {
	title: "怎样搜得更准",
	rules: [
		{ write: "平谷", finds: "含有这两个字的每一篇。一个字也能搜；繁体、全角和简体、半角一样。" },
		{ write: "平谷 女职工", finds: "两个词都有的稿件，词与词之间用空格隔开。" },
		{ write: "“平谷 女职工”", finds: "两个词按这个次序挨着，中间只隔标点或空格。" },
		{ write: "工会 -图片", finds: "有“工会”、没有“图片”的稿件。减号紧挨在词的前面。" },
		{ write: "87.5%", finds: "正好是这个数的稿件，不会找到 875。" },
		{
			write: "记者:马超",
			finds:
				"署名记者是他的稿件。“通讯员:”“摄影:”“标题:”“地区:”“栏目:”“体裁:”“年份:”也可以这样用。",
		},
		{ write: "yrg", finds: "姓名、地区、栏目和单位可以用拼音或首字母，再从建议中选。" },
	],
} as const;

export interface ResultCount {
	count: number;
	/** Older years may hold more. */
	isComplete: boolean;
	isApproximate: boolean;
	/** Empty if only filters are set. */
	query: string;
}

/** 找到 3 篇含“平谷”的稿件。 */
export function formatResultCount({
	count,
	isComplete,
	isApproximate,
	query,
}: ResultCount): string {
	if (count === 0) return query ? `没有找到含“${query}”的稿件。` : "没有符合条件的稿件。";
	if (isApproximate) return `没有找到含“${query}”的稿件。下面 ${count} 篇与它相近。`;
	if (!query) return isComplete ? `共 ${count} 篇稿件。` : `至少 ${count} 篇稿件。`;
	return isComplete
		? `找到 ${count} 篇含“${query}”的稿件。`
		: `找到至少 ${count} 篇含“${query}”的稿件。`;
}

/** “平谷”的搜索结果 */
export function formatSearchTitle(query: string): string {
	return query ? `“${query}”的搜索结果` : SEARCH_WORDS.title;
}

/** 2020年、2021年（2）的稿件没有取到…… */
export function formatMissingShards(labels: readonly string[]): string {
	const years = labels.map((label) => {
		const [year = "", part] = label.split(".");
		return part ? `${year}年（第${part}部分）` : `${year}年`;
	});
	return `${years.join("、")}的稿件没有取到，可能是网络断了。`;
}

/** 平谷区（3） */
export function formatFacet(label: string, count: number): string {
	return `${label}（${count}）`;
}

/** 去掉条件“平谷区” */
export function formatRemoval(label: string): string {
	return `去掉条件“${label}”`;
}

/** 从2020年12月1日 / 到2020年12月31日 */
export function formatDayLimit(limit: "from" | "to", day: CalendarDay): string {
	return `${limit === "from" ? "从" : "到"}${formatDay(day)}`;
}

/** A search within one filter, as a reader writes it: 栏目:数读 */
export function formatFieldTerm(filter: SearchFilter, name: string): string {
	return `${SEARCH_WORDS[filter]}:${/\s/u.test(name) ? `"${name}"` : name}`;
}
