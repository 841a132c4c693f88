import type { StyleTable } from "../styled-tree.ts";

const RED = "#a3211b";
const TEXT = "font-size:17px;line-height:1.8;letter-spacing:0.5px";

/** Styles of the copy's own parts: the 公众号 editor takes inline styles and nothing else. */
export const WECHAT_STYLES = {
	column: `margin:0 0 8px;font-size:15px;line-height:1.6;font-weight:bold;color:${RED}`,
	kicker: "margin:0 0 4px;font-size:15px;line-height:1.6",
	title: "margin:0 0 8px;font-size:22px;line-height:1.4;font-weight:bold",
	subtitle: "margin:0 0 8px;font-size:17px;line-height:1.6",
	byline: "margin:0 0 16px;font-size:15px;line-height:1.6",
	page: `margin:32px 0 16px;padding:0 0 4px;border-bottom:2px solid ${RED};font-size:17px;line-height:1.6;font-weight:bold`,
	rule: "margin:32px 0;border:0;border-top:1px solid #d9d2c3",
	note: "margin:0 0 8px;font-size:15px;line-height:1.6;word-break:break-all",
	mark: "font-size:12px",
} as const;

const HEADING = "margin:24px 0 12px;font-weight:bold;line-height:1.5";
const CELL = "padding:6px;border:1px solid #8a8a8a;font-size:15px;line-height:1.5";

/** Styles of what an editor wrote. */
export const WECHAT_BODY_STYLES: StyleTable = {
	p: `${TEXT};margin:0 0 16px;text-align:justify`,
	h2: `${HEADING};font-size:19px;color:${RED}`,
	h3: `${HEADING};font-size:18px`,
	h4: `${HEADING};font-size:19px;color:${RED}`,
	h5: `${HEADING};font-size:18px`,
	h6: `${HEADING};font-size:17px`,
	em: "font-style:normal;font-weight:bold",
	strong: "font-weight:bold",
	img: "display:block;width:100%",
	figure: "margin:0 0 16px",
	figcaption: "margin:6px 0 16px;font-size:14px;line-height:1.5;color:#57534a",
	ul: "margin:0 0 16px;padding:0 0 0 24px",
	ol: "margin:0 0 16px;padding:0 0 0 24px",
	li: `${TEXT};margin:0 0 8px`,
	blockquote: `margin:0 0 16px;padding:0 0 0 12px;border-left:3px solid ${RED}`,
	table: "width:100%;margin:0 0 16px;border-collapse:collapse",
	th: `${CELL};font-weight:bold`,
	td: CELL,
	hr: WECHAT_STYLES.rule,
	pre: "margin:0 0 16px;font-size:15px;white-space:pre-wrap",
};
