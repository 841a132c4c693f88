/** Words of the bar that stands above an article in which a search is marked. */
export const MARK_WORDS = {
	bar: "搜索标记",
	previous: "上一处",
	next: "下一处",
	remove: "去掉标记",
} as const;

/** 3 处“平谷” */
export function formatMarkCount({ query, count }: { query: string; count: number }): string {
	return `${count} 处“${query}”`;
}

/** 第 2/3 处 */
export function formatMarkPlace({ place, count }: { place: number; count: number }): string {
	return `第 ${place}/${count} 处`;
}
