/** 电头: what stands before the first word of a story: 本报讯, 新华社北京12月1日电. */
const DATELINE =
	/^(?:本报(?:综合)?(?:讯|消息)|[\p{Script=Han}]{0,12}(?:\d{4}年)?\d{1,2}月\d{1,2}日(?:电|讯|消息))/u;

const BRACKETED = /^[\s\u3000]*[（(](?:本报|实习|见习|特约)?(?:记者|通讯员|摄影)[^（()）]*[）)]/u;

const LEADING_SPACE = /^[\s\u3000]+/u;

/** The dateline at the head of a text, if there is one. */
export function findDateline(text: string): string | undefined {
	return DATELINE.exec(text)?.[0];
}

/** The text without its dateline, the bracketed names after it, and the space around them. */
export function withoutDateline(text: string): string {
	return text
		.replace(LEADING_SPACE, "")
		.replace(DATELINE, "")
		.replace(BRACKETED, "")
		.replace(LEADING_SPACE, "");
}
