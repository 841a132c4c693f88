import { type FaultText, quote } from "./fault-text.ts";

interface Mended {
	/** The line as it should have been typed. */
	mended: string;
}

const FENCE_HINT = "请改成三个半角减号 ---，单独占一行";

/** The block between the two `---` lines, and YAML as such. */
export const FRONT_MATTER_FAULTS = {
	"no-front-matter": (): FaultText => ({
		message: "文件开头没有稿件信息",
		hint: "第一行写 ---，下面写 title、districts 等，再写一行 ---，然后是正文",
	}),
	"fence-not-first": (): FaultText => ({
		message: "--- 前面有空行或空格，下面的稿件信息不会被读取",
		hint: "请让 --- 成为文件的第一行，前面不留任何东西",
	}),
	"fence-dashes": ({ typed }: { typed: string }): FaultText => ({
		message: `${quote(typed)}不是分隔线，稿件信息会全部丢掉`,
		hint: FENCE_HINT,
	}),
	"fence-language": ({ typed }: { typed: string }): FaultText => ({
		message: `--- 后面不能写${quote(typed)}：稿件信息只能用 YAML，不会运行任何程序`,
		hint: FENCE_HINT,
	}),
	"unclosed-block": (): FaultText => ({
		message: "稿件信息没有结束：找不到第二行 ---",
		hint: "请在稿件信息和正文之间加一行 ---",
	}),
	"empty-front-matter": (): FaultText => ({
		message: "两行 --- 之间什么也没有",
		hint: "请至少写上 title",
	}),
	"empty-body": (): FaultText => ({
		message: "没有正文",
		hint: "请在第二行 --- 下面写正文",
	}),
	"full-width-colon": ({ mended }: Mended): FaultText => ({
		message: "键后面是全角冒号「：」，这一行不会被读取",
		hint: `请写成 ${mended}（半角冒号加一个空格）`,
	}),
	"colon-without-space": ({ mended }: Mended): FaultText => ({
		message: "冒号后面没有空格，这一行不会被读取",
		hint: `请写成 ${mended}`,
	}),
	"full-width-space": ({ mended }: Mended): FaultText => ({
		message: "冒号后面是全角空格，这一行不会被读取",
		hint: `请写成 ${mended}（半角空格）`,
	}),
	"second-colon": ({ mended }: Mended): FaultText => ({
		message: "值里又有一个半角冒号，YAML 会把它当成新的键",
		hint: `请改用全角冒号「：」，或者加引号：${mended}`,
	}),
	"text-after-quote": ({ mended }: Mended): FaultText => ({
		message: "引号后面还有文字，YAML 读不懂",
		hint: `请改用中文引号“”，或者把整个值放进单引号：${mended}`,
	}),
	"text-after-bracket": ({ mended }: Mended): FaultText => ({
		message: "方括号后面还有文字，YAML 读不懂",
		hint: `请改用【】或〔〕，或者把整个值放进单引号：${mended}`,
	}),
	"unclosed-quote": ({ typed }: { typed: string }): FaultText => ({
		message: `${quote(typed)}的引号没有配对`,
		hint: "前后要用同一种半角引号；标题里的引号请用中文引号“”",
	}),
	"unclosed-bracket": (): FaultText => ({
		message: "方括号没有配对",
		hint: "请补上半角的 ]，例如 reporters: [马超, 陈曦]",
	}),
	"hash-cut": ({ lost, mended }: Mended & { lost: string }): FaultText => ({
		message: `${quote(lost)}会被当作注释丢掉，因为空格后面的 # 是注释的开头`,
		hint: `是正文就加引号：${mended}；是注释就另起一行`,
	}),
	"full-width-comma": ({ mended }: Mended): FaultText => ({
		message: "列表里用了「，」或「、」，几项会连成一项",
		hint: `请用半角逗号加空格：${mended}`,
	}),
	"tab-indent": (): FaultText => ({
		message: "行首是制表符（Tab），YAML 不认",
		hint: "请改成两个空格",
	}),
	"full-width-indent": (): FaultText => ({
		message: "行首是全角空格，YAML 不认",
		hint: "请删去它；需要缩进就用两个半角空格",
	}),
	"dash-without-space": ({ mended }: Mended): FaultText => ({
		message: "列表的减号后面没有空格，几项会连成一句话",
		hint: `请写成 ${mended}`,
	}),
	"reserved-first-character": ({ typed, mended }: Mended & { typed: string }): FaultText => ({
		message: `值不能以 ${typed} 开头，它在 YAML 里另有用处`,
		hint: `请加引号：${mended}`,
	}),
	"yaml-feature": ({ typed }: { typed: string }): FaultText => ({
		message: `不能用 YAML 的锚点、别名和标签：${quote(typed)}`,
		hint: "请直接写出内容；如果是文字，请加引号",
	}),
	"forbidden-key": ({ key }: { key: string }): FaultText => ({
		message: `不能用 ${key} 作键`,
		hint: "请删去这一行",
	}),
	"duplicate-key": ({ key, first }: { key: string; first: number }): FaultText => ({
		message: `${key} 写了两次，第 ${first} 行已经有了`,
		hint: "请只留一行",
	}),
	"bad-escape": (): FaultText => ({
		message: "双引号里的反斜杠 \\ 用得不对",
		hint: "请把双引号换成单引号，反斜杠就是普通字符",
	}),
	"many-documents": (): FaultText => ({
		message: "文件里又有一行 --- 或 ...，后面的内容不会被读取",
		hint: "请删去这一行",
	}),
	"yaml-too-long": ({ kilobytes }: { kilobytes: number }): FaultText => ({
		message: `稿件信息有 ${kilobytes} KB，最多 64 KB`,
		hint: "正文要写在第二行 --- 的下面",
	}),
	"yaml-syntax": (): FaultText => ({
		message: "这一行看不懂：既不是“键: 值”，也不是列表的一项",
		hint: "请检查冒号、引号、方括号和行首的空格；值里有特殊符号时请加引号",
	}),
};
