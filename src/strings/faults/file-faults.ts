import { type FaultText, quote } from "./fault-text.ts";

const SLUG_RULE = "只用小写字母、数字和连字符，以字母开头";

function renameTo(suggestion: string | undefined): string {
	return suggestion === undefined
		? `请改名：${SLUG_RULE}，例如 pinggu-nvzhigong`
		: `请改名为 ${suggestion}（${SLUG_RULE}）`;
}

/** A folder of content by what may stand in it. */
export type Room =
	"root" | "districts" | "columns" | "people" | "pages" | "edition" | "images" | "style";

const ROOM_HINTS: Readonly<Record<Room, string>> = {
	root: "最外层只放 site.yaml 和 districts、columns、people、editions、pages、style 六个文件夹",
	districts: "districts 里只放 .yaml 文件，一个地区一个",
	columns: "columns 里只放 .yaml 文件，一个栏目一个",
	people: "people 里只放 .yaml 文件，一个人一个",
	pages: "pages 里只放 .md 文件，一页一个",
	edition: "一期的文件夹里只放 edition.yaml、.md 稿件和 images 文件夹",
	style: "style 里只放 terms.yaml，写本报的用语规定",
	images: "images 里只放图片，不再分文件夹",
};

export type DayPart = "year" | "month" | "day";

const DAY_PART_HINTS: Readonly<Record<DayPart, string>> = {
	year: "四位数的年份文件夹",
	month: "两位数的月份文件夹",
	day: "两位数的日期文件夹",
};

interface Named {
	name: string;
	suggestion?: string | undefined;
}

/** Where a file is and what it is called. */
export const FILE_FAULTS = {
	"missing-site": (): FaultText => ({
		message: "缺少 site.yaml，不知道这份报纸叫什么",
		hint: "请在内容文件夹里新建 site.yaml，至少写上 name、description、origin",
	}),
	"symbolic-link": (): FaultText => ({
		message: "这是一个符号链接（快捷方式），不会读取它指向的内容",
		hint: "请删去链接，把文件本身放到这里",
	}),
	"special-file": (): FaultText => ({
		message: "这不是普通文件，无法读取",
		hint: "请删去它",
	}),
	"unexpected-file": ({ room }: { room: Room }): FaultText => ({
		message: "这里不应该有这个文件，它不会出现在报纸上",
		hint: ROOM_HINTS[room],
	}),
	"unexpected-folder": ({ room, files }: { room: Room; files: number }): FaultText => ({
		message: `这里不应该有这个文件夹，里面的 ${files} 个文件都不会出现在报纸上`,
		hint: ROOM_HINTS[room],
	}),
	"article-and-folder": ({ article, files }: { article: string; files: number }): FaultText => ({
		message: `文件夹和稿件 ${article} 同名，地址会相撞；文件夹里的 ${files} 个文件没有读取`,
		hint: "一篇稿就是一个 .md 文件：请删去这个文件夹，图片放进 images 文件夹",
	}),
	"case-clash": ({ name, other }: { name: string; other: string }): FaultText => ({
		message: `${name} 和 ${other} 只差大小写，在很多电脑上是同一个文件，会互相覆盖`,
		hint: "请给其中一个改名，两个文件名要有别的不同",
	}),
	"name-not-ascii": ({ name, suggestion }: Named): FaultText => ({
		message: `文件名${quote(name)}里有汉字或全角字符，不能用作网址`,
		hint: renameTo(suggestion),
	}),
	"name-upper-case": ({ name, suggestion }: Named): FaultText => ({
		message: `文件名${quote(name)}里有大写字母`,
		hint: renameTo(suggestion),
	}),
	"name-space": ({ name, suggestion }: Named): FaultText => ({
		message: `文件名${quote(name)}里有空格`,
		hint: renameTo(suggestion),
	}),
	"name-symbol": ({ name, symbol, suggestion }: Named & { symbol: string }): FaultText => ({
		message: `文件名${quote(name)}里有 ${symbol}，网址里它另有用处，页面会打不开`,
		hint: renameTo(suggestion),
	}),
	"name-not-slug": ({ name, suggestion }: Named): FaultText => ({
		message: `文件名${quote(name)}不能用作网址`,
		hint: renameTo(suggestion),
	}),
	"name-reserved": ({ name }: Named): FaultText => ({
		message: `文件名 ${name} 是网站自己要用的地址`,
		hint: "请换一个名字",
	}),
	"wrong-extension": ({ name, extension }: { name: string; extension: string }): FaultText => ({
		message: `文件${quote(name)}的扩展名不对，不会被读取`,
		hint: `这里的文件要以 ${extension} 结尾`,
	}),
	"not-a-day-folder": ({ name, part }: { name: string; part: DayPart }): FaultText => ({
		message: `${quote(name)}不是日期的一部分`,
		hint: `这里只放${DAY_PART_HINTS[part]}，例如 editions/2020/12/02`,
	}),
	"impossible-day": ({ day }: { day: string }): FaultText => ({
		message: `没有 ${day} 这一天`,
		hint: "请检查文件夹名：年/月/日，例如 editions/2020/12/02",
	}),
	"edition-without-articles": (): FaultText => ({
		message: "这一期没有一篇稿件",
		hint: "请放入至少一篇 .md 稿件，或者删去这一天的文件夹",
	}),
};
