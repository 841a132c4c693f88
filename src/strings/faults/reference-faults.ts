import { type FaultText, type Nameable, quote, suggest } from "./fault-text.ts";

interface Miss {
	typed: string;
	nearest?: Nameable | undefined;
}

/** A file and line of content, for 「another one is there」. */
interface Other {
	other: string;
}

/** What one file says about another. */
export const REFERENCE_FAULTS = {
	"unknown-district": ({ typed, nearest }: Miss): FaultText => ({
		message: `没有${quote(typed)}这个地区`,
		hint: suggest(nearest, "地区在 districts 文件夹里，写文件名（不带 .yaml）"),
	}),
	"unknown-parent": ({ typed, nearest }: Miss): FaultText => ({
		message: `上级${quote(typed)}不是一个地区`,
		hint: suggest(nearest, "请写 districts 文件夹里的文件名（不带 .yaml）"),
	}),
	"circular-parent": ({ typed }: { typed: string }): FaultText => ({
		message: `上级${quote(typed)}绕回到了自己`,
		hint: "请检查这几个地区的 parent，不能互为上级",
	}),
	"unknown-column": ({ typed, nearest }: Miss): FaultText => ({
		message: `没有${quote(typed)}这个栏目`,
		hint: suggest(nearest, "栏目在 columns 文件夹里，写文件名（不带 .yaml）"),
	}),
	"unknown-page": ({ page, pages }: { page: number; pages: readonly number[] }): FaultText => ({
		message: `这一期没有第 ${page} 版`,
		hint: `edition.yaml 列出的版有：${pages.join("、")}。请改版号，或者在 edition.yaml 里加上这一版`,
	}),
	"repeated-page": ({ page }: { page: number }): FaultText => ({
		message: `第 ${page} 版列了两次`,
		hint: "请删去一个，或者改版号",
	}),
	"no-pages": (): FaultText => ({
		message: "版面列表是空的",
		hint: "请至少列出第 1 版，或者删去 pages",
	}),
	"repeated-order": ({
		page,
		order,
		other,
	}: Other & { page: number; order: number }): FaultText => ({
		message: `第 ${page} 版已经有一篇序是 ${order}：${other}`,
		hint: "同一版上两篇稿的序不能相同，请改其中一个",
	}),
	"serial-not-ascending": ({
		serialNumber,
		other,
		otherNumber,
	}: Other & { serialNumber: number; otherNumber: number }): FaultText => ({
		message: `总期号 ${serialNumber} 没有大于更早的一期（${other} 是 ${otherNumber}）`,
		hint: "总期号要随日期递增，请检查这两期",
	}),
	"unknown-person": ({ typed, nearest }: Miss): FaultText => ({
		message: `没有${quote(typed)}这个人`,
		hint: suggest(nearest, "请写中文姓名，或 people 文件夹里的文件名（不带 .yaml）"),
	}),
	"not-a-name": ({ typed }: { typed: string }): FaultText => ({
		message: `${quote(typed)}不是一个姓名`,
		hint: "每项只写一个姓名，不带“记者”等字样，用半角逗号隔开：[马超, 陈曦]",
	}),
	"ambiguous-person": ({ typed, ids }: { typed: string; ids: readonly string[] }): FaultText => ({
		message: `people 文件夹里有几个人叫${quote(typed)}`,
		hint: `请写文件名：${ids.join(" 或 ")}`,
	}),
	"person-clash": ({ name, other, id }: Other & { name: string; id: string }): FaultText => ({
		message: `${name}和${other}的拼音都是 ${id}，两个人的网址会相撞`,
		hint: `请在 people 文件夹里为${name}建档，用另一个文件名，例如 ${id}-2.yaml`,
	}),
	"repeated-district-name": ({ typed, other }: Other & { typed: string }): FaultText => ({
		message: `${quote(typed)}已经是 ${other} 的名称或别名`,
		hint: "两个地区不能同名，请改其中一个",
	}),
	"repeated-tile": ({ typed, other }: Other & { typed: string }): FaultText => ({
		message: `地图上的方格${quote(typed)}已经是 ${other} 的`,
		hint: "一个方格只能放一个地区，请改其中一个（x 自西向东数，y 自北向南数）",
	}),
	"figure-not-in-body": ({ typed }: { typed: string }): FaultText => ({
		message: `数据${quote(typed)}在正文里找不到`,
		hint: "请按正文里的写法填写数值（正文写 70000 就不要写 7万），单位写在 unit 里",
	}),
	"correction-too-early": ({ typed, day }: { typed: string; day: string }): FaultText => ({
		message: `更正日期 ${typed} 早于出版日期 ${day}`,
		hint: "更正不会早于见报，请检查日期",
	}),
	"alias-taken": ({ typed, other }: Other & { typed: string }): FaultText => ({
		message: `旧址${quote(typed)}已经有页面了：${other}`,
		hint: "旧址只能写不再有页面的地址，请删去或改正",
	}),
	"repeated-alias": ({ typed, other }: Other & { typed: string }): FaultText => ({
		message: `旧址${quote(typed)}在 ${other} 里也写了`,
		hint: "一个旧址只能转到一篇稿，请删去一处",
	}),
	"byline-repeated": ({ typed }: { typed: string }): FaultText => ({
		message: `正文开头又写了${quote(typed)}，印出来会重复`,
		hint: "请从正文里删去它；网页会按稿件信息自动印上",
	}),
	"byline-differs": ({ typed, expected }: { typed: string; expected: string }): FaultText => ({
		message: `正文开头的${quote(typed)}和稿件信息不一致，稿件信息是「${expected}」`,
		hint: "请把正确的姓名写进 reporters、correspondents、photographers，再从正文里删去这一段",
	}),
};
