import { type FaultText, quote } from "./fault-text.ts";

interface Character {
	/** `U+202E` */
	code: string;
}

/** Bytes and characters that must not be in a text. */
export const CHARACTER_FAULTS = {
	"empty-file": (): FaultText => ({
		message: "文件是空的",
		hint: "请写上内容，或者删去这个文件",
	}),
	"not-utf8": ({ encoding, text }: { encoding: "GB18030" | undefined; text: string }): FaultText =>
		encoding
			? {
					message: `文件不是 UTF-8 编码，而是 ${encoding}（GBK）编码。这一行是：${quote(text)}`,
					hint: "请用编辑器打开，“另存为”时编码选 UTF-8",
				}
			: {
					message: "文件不是 UTF-8 编码，也认不出是什么编码",
					hint: "请用编辑器打开，“另存为”时编码选 UTF-8",
				},
	"utf16-text": (): FaultText => ({
		message: "文件是 UTF-16（记事本里叫 Unicode）编码，不是 UTF-8",
		hint: "请用编辑器打开，“另存为”时编码选 UTF-8",
	}),
	"not-text": (): FaultText => ({
		message: "这不是文本文件，可能是 Word 文档或图片改了扩展名",
		hint: "请用编辑器新建文本文件，把文字粘贴进去",
	}),
	"control-character": ({ code }: Character): FaultText => ({
		message: `这里有一个看不见的控制字符 ${code}`,
		hint: "请删去它（把光标放在这里，按退格键）",
	}),
	"bidi-character": ({ code }: Character): FaultText => ({
		message: `这里有一个看不见的文字方向符 ${code}，会让文字显示的顺序和实际不同`,
		hint: "请删去它",
	}),
	"invisible-character": ({ code }: Character): FaultText => ({
		message: `这里有一个看不见的零宽字符 ${code}，会让这个词搜不到`,
		hint: "请删去它；它常随网页或 Word 的文字粘贴进来",
	}),
	"replacement-character": ({ code }: Character): FaultText => ({
		message: `这里有一个乱码符号 �（${code}），原来的字已经丢了`,
		hint: "请对照原稿补上原来的字",
	}),
	"private-use-character": ({ code }: Character): FaultText => ({
		message: `这里有一个造字区字符 ${code}，别人的屏幕上显示不出来`,
		hint: "请换成通用的汉字或符号",
	}),
	"radical-character": ({
		code,
		character,
		plain,
	}: Character & { character: string; plain?: string | undefined }): FaultText => ({
		message: `「${character}」（${code}）是部首符号，不是汉字，读者搜不到它；多半是从 PDF 里复制来的`,
		hint:
			plain === undefined ? "请重新输入这个字" : `请改成汉字「${plain}」（重新输入一遍这个字即可）`,
	}),
};
