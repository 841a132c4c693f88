import type { StyleTable } from "../styled-tree.ts";

// No colour of text or background is set: a mail program that shows letters
// light on dark does so with this one, and nothing can become dark on dark. The
// one red is 3:1 or more against white and black, and marks large type and rules.
const RED = "#d6353b";
const FONT = "font-family:'PingFang SC','Microsoft YaHei',sans-serif";
const TEXT = `${FONT};font-size:17px;line-height:1.8`;

/** Styles of the letter's own parts. */
export const LETTER_STYLES = {
	body: "margin:0;padding:0",
	/** What mail programs show beside the subject. */
	preheader: "display:none",
	frame: "width:100%;max-width:640px",
	cell: `${TEXT};padding:16px;text-align:left`,
	paper: `${FONT};margin:0;font-size:34px;line-height:1.3;color:${RED}`,
	facts: `${FONT};margin:4px 0 0;font-size:15px;line-height:1.6`,
	page: `${FONT};margin:36px 0 0;padding:0 0 4px;font-size:17px;line-height:1.5;border-bottom:3px solid ${RED}`,
	column: `${FONT};margin:24px 0 0;font-size:15px;line-height:1.5;font-weight:bold`,
	kicker: `${FONT};margin:24px 0 0;font-size:15px;line-height:1.5`,
	title: `${FONT};margin:8px 0;font-size:22px;line-height:1.4`,
	link: "color:inherit",
	subtitle: `${FONT};margin:0 0 8px;font-size:17px;line-height:1.5`,
	byline: `${FONT};margin:0 0 12px;font-size:15px;line-height:1.5`,
	rule: "margin:36px 0 16px;border:0;border-top:1px solid #8a8a8a",
	footer: `${FONT};margin:0 0 8px;font-size:15px;line-height:1.6`,
} as const;

const CELL = `${FONT};padding:6px;border:1px solid #8a8a8a;text-align:left;font-size:15px;line-height:1.5`;

/** Styles of what an editor wrote. */
export const BODY_STYLES: StyleTable = {
	p: `${TEXT};margin:0 0 12px`,
	h4: `${FONT};margin:20px 0 8px;font-size:19px;line-height:1.5`,
	h5: `${FONT};margin:20px 0 8px;font-size:17px;line-height:1.5`,
	h6: `${FONT};margin:20px 0 8px;font-size:17px;line-height:1.5`,
	a: LETTER_STYLES.link,
	img: "display:block;width:100%;border:0",
	figure: "margin:0 0 16px",
	figcaption: `${FONT};margin:6px 0 0;font-size:15px;line-height:1.5`,
	ul: "margin:0 0 12px;padding:0 0 0 24px",
	ol: "margin:0 0 12px;padding:0 0 0 24px",
	li: `${TEXT};margin:0 0 6px`,
	blockquote: `margin:0 0 12px;padding:0 0 0 12px;border-left:4px solid ${RED}`,
	table: "width:100%;margin:0 0 16px;border-collapse:collapse",
	th: `${CELL};font-weight:bold`,
	td: CELL,
	hr: "margin:20px 0;border:0;border-top:1px solid #8a8a8a",
	pre: `${FONT};margin:0 0 12px;font-size:15px;white-space:pre-wrap`,
};
