/** Words of the drawn page and of what prints it. */
export const PAGE_MAP_WORDS = {
	name: "版面图",
	printPage: "打印本版",
	printEdition: "打印本期",
	printTitle: "打印版",
	print: "打印",
	howToPrint: "在浏览器的菜单里选“打印”，纸张选 A3 或 A4，也可以存成 PDF。",
} as const;
