import { LEAST_CONTRAST } from "../../domain/theme.ts";
import { FIELD_NAMES } from "../field-names.ts";
import { OPTION_NAMES } from "../option-names.ts";
import { type FaultText, nameOf, quote } from "./fault-text.ts";

interface Typed {
	typed: string;
}

function keyOf(key: string): string {
	return nameOf({ id: key, name: FIELD_NAMES[key] });
}

/** One field's key or value. */
export const FIELD_FAULTS = {
	"missing-field": ({ key }: { key: string }): FaultText => ({
		message: `缺少 ${keyOf(key)}`,
		hint: `请加一行 ${key}: ……`,
	}),
	"chinese-key": ({ typed, nearest }: Typed & { nearest: string }): FaultText => ({
		message: `键要用英文，不能写${quote(typed)}`,
		hint: `请改成 ${nearest}`,
	}),
	"unknown-key": ({ typed, nearest }: Typed & { nearest?: string | undefined }): FaultText => ({
		message: `没有 ${typed} 这个键`,
		hint: nearest === undefined ? "请删去这一行" : `是不是想写 ${keyOf(nearest)}？`,
	}),
	"date-key": ({ typed }: Typed): FaultText => ({
		message: `不用写 ${typed}：日期就是文件夹的名字`,
		hint: "请删去这一行；日期不对就把稿件移到那一天的文件夹",
	}),
	"empty-value": (): FaultText => ({
		message: "后面没有内容",
		hint: "请写上内容，或者删去这一行",
	}),
	"empty-list": (): FaultText => ({
		message: "列表是空的，至少要有一项",
		hint: "例如 districts: [huairou]；全市性稿件写 [citywide]",
	}),
	"expected-text": (): FaultText => ({
		message: "这里要一段文字，写成了列表或一组键",
		hint: "请写在一行里；文字里有 [ ]、{ } 或冒号加空格时请加引号",
	}),
	"expected-list": ({ key, typed }: { key: string; typed: string | undefined }): FaultText => ({
		message: `这里要一个列表，写成了${typed === undefined ? "一组键" : quote(typed)}`,
		hint: `请用半角方括号和逗号：${key}: [${toItems(typed ?? "……").join(", ")}]`,
	}),
	"expected-group": ({ keys }: { keys: readonly string[] }): FaultText => ({
		message: "这里要一组键，写成了一段文字或列表",
		hint: `请在下面几行缩进两格，写 ${keys.map(keyOf).join("、")}`,
	}),
	"outer-space": ({ typed }: Typed): FaultText => ({
		message: `${quote(typed)}前面或后面有空格`,
		hint: "请删去前后的空格（包括全角空格）",
	}),
	"many-lines": (): FaultText => ({
		message: "这里只能写一行",
		hint: "请把几行并成一行",
	}),
	"too-long": ({ length, maximum }: { length: number; maximum: number }): FaultText => ({
		message: `有 ${length} 个字，最多 ${maximum} 个字`,
		hint: `请删去至少 ${length - maximum} 个字`,
	}),
	"not-an-integer": ({ typed }: Typed): FaultText => ({
		message: `要写整数，写成了${quote(typed)}`,
		hint: "请用半角数字，前面不加 0，例如 2",
	}),
	"number-too-small": ({ typed, minimum }: Typed & { minimum: number }): FaultText => ({
		message: `最小是 ${minimum}，写成了 ${typed}`,
		hint: `请写 ${minimum} 或更大的整数`,
	}),
	"not-a-boolean": ({ typed }: Typed): FaultText => ({
		message: `只能写 true（是）或 false（否），写成了${quote(typed)}`,
		hint: "请写 true 或 false",
	}),
	"not-a-day": ({ typed }: Typed): FaultText => ({
		message: `${quote(typed)}不是一个存在的日期`,
		hint: "请写成 2020-12-02 这样",
	}),
	"not-an-instant": ({ typed }: Typed): FaultText => ({
		message: `${quote(typed)}不是带时区的日期和时间`,
		hint: "请写成 2020-12-02T06:00:00+08:00 这样",
	}),
	"not-one-of": ({
		typed,
		options,
		nearest,
	}: Typed & { options: readonly string[]; nearest?: string | undefined }): FaultText => ({
		message: `没有${quote(typed)}这个值`,
		hint: `${nearest === undefined ? "" : `是不是想写 ${nearest}？`}可以写：${options.map(optionOf).join("、")}`,
	}),
	"repeated-item": ({ typed }: Typed): FaultText => ({
		message: `${quote(typed)}写了两次`,
		hint: "请删去重复的一项",
	}),
	"bad-path": ({ typed }: Typed): FaultText => ({
		message: `${quote(typed)}不是站内地址`,
		hint: "请写从根开始的地址，前后都有斜线，例如 /2020/12/02/pinggu/",
	}),
	"not-shades": ({ typed }: Typed): FaultText => ({
		message: `颜色${quote(typed)}写得不对`,
		hint: '请写两个颜色，中间空一格：先浅色页面的，再深色页面的，如 "#0b4f8a #9cc7ff"（要加引号）',
	}),
	"weak-colour": ({
		shade,
		contrast,
	}: {
		shade: "light" | "dark";
		contrast: number;
	}): FaultText => ({
		message: `${shade === "light" ? "浅色" : "深色"}页面上，这个颜色的字与底色太接近（对比度 ${contrast}）`,
		hint: `请换一个对比度不低于 ${LEAST_CONTRAST} 的颜色，否则许多读者看不清`,
	}),
	"bad-origin": ({ typed }: Typed): FaultText => ({
		message: `${quote(typed)}不能用作网址`,
		hint: "请写成 https://www.example.com 这样：以 https:// 开头，域名小写，后面没有斜线和路径",
	}),
	"unknown-time-zone": ({ typed }: Typed): FaultText => ({
		message: `没有${quote(typed)}这个时区`,
		hint: "北京时间请写 Asia/Shanghai，或者删去这一行",
	}),
};

function optionOf(option: string): string {
	return nameOf({ id: option, name: OPTION_NAMES[option] });
}

/** What an editor strung together, taken apart. */
function toItems(typed: string): string[] {
	return typed
		.replace(/^[[［【]|[\]］】]$/gu, "")
		.split(/[、，,；;\s]+/u)
		.filter(Boolean);
}
