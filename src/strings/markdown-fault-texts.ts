import { type FaultText, quote } from "./faults/fault-text.ts";
import { MARKDOWN_HINTS as HINTS } from "./markdown-hints.ts";

/** Says something about what was typed, or how much of it. */
type Text = (found: string) => FaultText;

/** Rule id → what it says. Every rule that looks at a body. */
export const MARKDOWN_FAULT_TEXTS = {
	"body-too-long": (megabytes) => ({
		message: `正文有 ${megabytes} MB，最多 2 MB`,
		hint: "请分成几篇；如果贴进了图片数据，请把图片存成文件",
	}),
	"marker-run-too-long": (mark) => ({
		message: `这里连着 200 多个 ${mark}`,
		hint: "分隔线请写 ---，前后各空一行",
	}),
	"too-many-markers": (count) => ({
		message: `这一段里有 ${count} 个 * _ ~ \` [ ]，最多 2000 个`,
		hint: "请用空行分成几段",
	}),
	"quote-too-deep": (depth) => ({
		message: `这一行前面有 ${depth} 个 >，最多 20 个`,
		hint: "引文写一个 > 就够了",
	}),
	"list-too-deep": (indent) => ({
		message: `这一行的列表缩进了 ${indent} 格，最多 60 格`,
		hint: "请减少列表的层数",
	}),
	"html-in-body": (html) => ({
		message: `正文里不能写 HTML：${quote(html)}`,
		hint: HINTS.html(html),
	}),
	"link-protocol": (address) => ({
		message: `链接不能用这种地址：${quote(address)}`,
		hint: "只能链接到 https://、http://、mailto:、tel: 或本站的地址（以 / 开头）",
	}),
	"link-without-protocol": (address) => ({
		message: `链接以 // 开头，会离开本站：${quote(address)}`,
		hint: "外站请写全 https://……，本站只写一个 /",
	}),
	"link-malformed": (address) => ({
		message: `这不是能打开的地址：${quote(address)}`,
		hint: "地址要用半角字符，不能有空格和汉字；如果不是链接，方括号和圆括号请用全角的",
	}),
	"link-without-text": () => ({
		message: "链接没有文字，读者看不见",
		hint: "请写成 [链接的文字](地址)",
	}),
	"link-not-recognised": (typed) => ({
		message: `看起来是链接或图片，但写法不对，会照原样印出来：${quote(typed)}`,
		hint: "请写成 [文字](地址)：括号用半角，中间不空格，地址里没有空格",
	}),
	"reference-undefined": (typed) => ({
		message: `${quote(typed)}没有对应的链接地址，会照原样印出来`,
		hint: "请写成 [文字](地址)；如果不是链接，请用全角括号",
	}),
	"definition-unused": (typed) => ({
		message: `这一行会被当成链接地址，不会印出来：${quote(typed)}`,
		hint: "如果是正文，请把方括号改成全角的〔〕或【】；如果是链接，请写成 [文字](地址)",
	}),
	"definition-duplicate": (typed) => ({
		message: `同一个链接名写了两次地址，这一个不起作用：${quote(typed)}`,
		hint: "请删去一个",
	}),
	"footnote-undefined": (typed) => ({
		message: `注释${quote(typed)}没有内容，会照原样印出来`,
		hint: `请在文末写 ${typed}: 注释的内容（冒号用半角）`,
	}),
	"footnote-unused": (label) => ({
		message: `正文里没有地方用到注释${quote(label)}，它不会印出来`,
		hint: `请在正文里写上 [^${label}]，或者删去这条注释`,
	}),
	"footnote-duplicate": (label) => ({
		message: `注释${quote(label)}写了两次，这一条不会印出来`,
		hint: "请换一个名字",
	}),
	"picture-remote": (address) => ({
		message: `不能用别的网站上的图片：${quote(address)}`,
		hint: HINTS.pictureFile,
	}),
	"picture-embedded": (address) => ({
		message: `图片数据不能写在正文里：${quote(address)}`,
		hint: HINTS.pictureFile,
	}),
	"picture-outside": (address) => ({
		message: `图片不在这一期的文件夹里：${quote(address)}`,
		hint: HINTS.pictureFile,
	}),
	"picture-by-reference": (label) => ({
		message: `图片${quote(label)}的地址写在了别处`,
		hint: HINTS.picture,
	}),
	"picture-without-alt": (address) => ({
		message: `图片没有替代文字：${quote(address)}`,
		hint: "请在 ![ ] 里写上图中有什么，给看不见图的读者",
	}),
	"picture-without-credit": (address) => ({
		message: `图片没有注明来源：${quote(address)}`,
		hint: HINTS.picture,
	}),
	"picture-not-alone": (address) => ({
		message: `图片和别的文字写在了一起，图说和来源没有地方印：${quote(address)}`,
		hint: "请让图片自成一段，前后各空一行",
	}),
	"caption-with-markup": (address) => ({
		message: `图说里不能有链接、加粗或注释：${quote(address)}`,
		hint: "图说只写文字",
	}),
	"heading-level-one": (text) => ({
		message: `正文里不能用一级标题：${quote(text)}`,
		hint: "一级标题是稿件的 title；正文的小标题请从 ## 开始",
	}),
	"heading-level-skipped": (text) => ({
		message: `小标题跳了级：${quote(text)}`,
		hint: "第一个小标题用 ##，下一级用 ###，依次往下",
	}),
	"heading-empty": () => ({
		message: "小标题没有文字",
		hint: "请在 # 后面写上文字，或者删去这一行",
	}),
	"heading-underlined": (text) => ({
		message: `这一段会变成小标题，因为紧接着的一行是 --- 或 ===：${quote(text)}`,
		hint: "想要分隔线，请在 --- 前面空一行；想要小标题，请写成 ## 小标题",
	}),
	"heading-without-space": (text) => ({
		message: `小标题的 # 后面要有一个半角空格，不然会照原样印出来：${quote(text)}`,
		hint: "请写成 ## 小标题，井号和空格都用半角",
	}),
	"paragraph-not-separated": (text) => ({
		message: `这一行会接在上一段后面，不会另起一段：${quote(text)}`,
		hint: "请在它前面空一行；段首的空格可以不写",
	}),
	"emphasis-ambiguous": (text) => ({
		message: `星号会被当成强调的记号，不会印出来：${quote(text)}`,
		hint: "想印出星号，请在每个星号前加反斜线：\\*；乘号请写 ×",
	}),
	"list-number": (typedAndPrinted) => ({
		message: `列表的编号会变：${typedAndPrinted.replace(" ", " 会印成 ")}`,
		hint: "请按 1. 2. 3. 的样子顺着编号；如果不是列表，请写成 1、或（1）",
	}),
	"check-box": (text) => ({
		message: `方框印不出来：${quote(text)}`,
		hint: "请删去 - 后面的 [ ] 或 [x]",
	}),
	"table-extra-cell": (text) => ({
		message: `这一格超出了表头的列数，不会印出来：${quote(text)}`,
		hint: "请给表头加一列，或者删去这一格；格子里要写 | 请写 \\|",
	}),
	"code-indented": (text) => ({
		message: `这一段前面有四个空格或制表符，会印成程序代码：${quote(text)}`,
		hint: "请删去行首的空格；段首不用空两格，网页会自动空出",
	}),
	"code-info": (text) => ({
		message: `代码框的第一行不会印出来：${quote(text)}`,
		hint: "请删去 ``` 后面的文字，或者移到下一行",
	}),
	"code-unclosed": (text) => ({
		message: `从这里往下都会印成程序代码：${quote(text)}`,
		hint: "请删去这一行的 ``` 或 ~~~，或者在结束的地方再写一行",
	}),
} satisfies Record<string, Text>;

/** The permanent id of every rule that looks at a body. */
export type MarkdownRule = keyof typeof MARKDOWN_FAULT_TEXTS;
