/** The grammar of a Chinese print page: what its furniture, bylines and paragraph ends look like. */

/** A sentence has come to its end, with the marks that close around it. */
export const SENTENCE_END =
	/[。！？!?…](?:[”’"'）)》」』】]*)\s*$|[\p{Script=Han}][.](?:[”"）)]*)\s*$/u;

/** A line cannot begin a paragraph with these. */
export const CONTINUATION_START = /^[，,、。；;：:？?！!”’）)》」』】…%％]/u;

/** Numbering at the head of a line: 一、 （一） 1. ①. */
export const LIST_MARK =
	/^(?:[一二三四五六七八九十]{1,3}、|[（(][一二三四五六七八九十\d]{1,3}[）)]|\d{1,2}[.、．](?!\d)|[①-⑳●■▲◆★○]|第[一二三四五六七八九十]+[条章、，,])/u;

/** What stands before the colon when somebody begins to speak. */
export const SPEECH_VERB =
	/(?:说|道|表示|坦言|认为|介绍|告诉记者|指出|强调|感慨|回忆|问|答|写道|称|喊)[:：]$/u;

export const BRIEFS_HEAD =
	/^[●■▲◆□【[]?(?:工会|职工|综合|本市|一周)?(?:简讯|短讯|简报|要闻简报|一句话新闻|快讯)[】\]]?[:：]?$/u;

export const BULLET = /^[●■▲◆]\s*/u;

export const ADVERTISEMENT_HEAD = /^[（(【[]?(?:公益)?广\s*告[）)】\]]?$/u;

/** A classified notice; the heading may carry the text behind it. */
export const NOTICE_HEAD =
	/^[【[]?(?:登\s*报|遗失声明|挂失声明|注销公告|声\s*明|公\s*告|启\s*事|招领启事|遗失启事|讣\s*告)(?:$|[】\]:：]|咨询|电话|热线|地址|(?<=遗失声明|挂失声明|注销公告|遗失启事|招领启事)[\s\u3000])/u;

export const CORRECTION_HEAD =
	/^[【[]?(?:更\s*正|更正与说明|更正启事|更正说明|致歉)[】\]]?(?:$|[:：])/u;

export const EDITORS_NOTE =
	/^[【[（(]?(?:编者按|编者的话|编后|开栏的话|开栏语)[】\]）)]?(?:[:：\s]|$)/u;

/** 上接第一版 at the head of a line, in brackets or with an arrow. */
export const CONTINUED_FROM =
	/^[（(【▶►]?\s*(?:紧|上)接第?\s*(?<page>[一二三四五六七八九十\d]{1,3})\s*版\s*[）)】◀]?/u;

/** 下转第三版 at the end of a line. */
export const CONTINUED_ON =
	/[（(【▶►]?\s*下转第?\s*(?<page>[一二三四五六七八九十\d]{1,3})\s*版\s*[）)】◀▶►]?\s*$/u;

const CREDIT =
	"(?:[\\p{Script=Han}·]{2,4}(?:[ \\u3000、][\\p{Script=Han}·]{2,4}){0,2}[ \\u3000]*(?:/|／)?[ \\u3000]*(?:摄影报道|摄影|摄|供图|图|制图)|资料图片?)";

/** 图为…。甲 摄 */
export const CAPTION = new RegExp(
	`^(?:[（(]?图为|[▲△▼↑↓←→]|图[①-⑩1-9一二三四]?[:：]).*|^.{4,90}[。！]?[ \\u3000（(]*(?<=[。！\\s\\u3000（(])${CREDIT}[）)]?$`,
	"u",
);

/** The name before 摄 at the end of a caption. */
export const CAPTION_CREDIT = new RegExp(`(?<=^|[。！\\s\\u3000（(])${CREDIT}[）)]?$`, "u");

/** Parts of a page header. */
export const HEADER_PARTS = {
	date: /(?<year>\d{4})\s*年\s*(?<month>\d{1,2})\s*月\s*(?<day>\d{1,2})\s*日/u,
	weekday: /(?:星期|周)[一二三四五六日天]/u,
	page: /(?:第\s*(?<ordinal>[一二三四五六七八九十\d]{1,3})\s*版|(?<![\p{Script=Han}\d])(?<plain>[A-D]?\d{1,2}|[一二三四五六七八九十])\s*版(?![\p{Script=Han}]))/u,
	serial: /(?:总第|第)\s*(?<serial>\d{1,6})\s*期/u,
	lunar: /农历\S*/u,
	staff:
		/(?<role>本版责编|责任编辑|值班编辑|本版编辑|责编|编辑|责任美编|美术编辑|美编|版式|校对|责任校对|审读)\s*[:：\s/]?\s*(?<names>[\p{Script=Han}·]{2,4}(?:[ \u3000、][\p{Script=Han}·]{2,4}(?![:：]))*|[\p{Script=Han}][ \u3000][\p{Script=Han}])/gu,
	contact: /(?:E-?mail|电子邮箱|新闻热线|本版电话)\s*[:：]\s*\S+|\S+@\S+/giu,
} as const;

const HAN_DIGITS = "〇一二三四五六七八九";

/** The number of a page as print writes it: 3, 三, 十二, A3. */
export function parsePageNumber(text: string): number | undefined {
	if (/^[A-D]?\d+$/.test(text)) return Number(text.replace(/^\D/, ""));
	const [head = "", tail] = text.split("十");
	const tens = tail === undefined ? 0 : head === "" ? 1 : HAN_DIGITS.indexOf(head);
	const ones = tail === undefined ? head : tail;
	const number = tens * 10 + (ones === "" ? 0 : HAN_DIGITS.indexOf(ones));
	return number > 0 ? number : undefined;
}
