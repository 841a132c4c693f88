import type { Element } from "hast";
import { WECHAT_WORDS } from "../../strings/wechat-words.ts";
import { toElement } from "../element.ts";
import { formatMarkup } from "../format-markup.ts";
import type { WechatCopy } from "./wechat-copy.ts";

const STYLE = `:root{color-scheme:light dark}
body{margin:0 auto;padding:16px;max-width:677px;font:17px/1.7 system-ui,"PingFang SC","Microsoft YaHei",sans-serif}
h1{font-size:22px}h2{margin:24px 0 8px;font-size:17px}
button{min-height:44px;padding:0 20px;font:inherit;cursor:pointer}
nav a{display:inline-block;min-height:44px;margin-right:16px}
[data-copied]{padding:16px;border:1px solid #8a8a8a;background:#fff;color:#1b1a17}
[role=status]{min-height:1.7em}`;

export interface WechatPage {
	copy: WechatCopy;
	/** The script of the buttons, as JavaScript. */
	script: string;
	/** Other copies that can be had. */
	links: readonly { href: string; label: string }[];
}

/** A document of its own, for editors: shows a copy and puts each part of it on the clipboard by a button. */
export function formatWechatPage({ copy, script, links }: WechatPage): string {
	const { title, summary, html } = copy;
	const head = [
		toElement("meta", { charset: "utf-8" }),
		toElement("meta", { name: "viewport", content: "width=device-width, initial-scale=1" }),
		toElement("meta", { name: "robots", content: "noindex" }),
		toElement("title", {}, [`${title} ${WECHAT_WORDS.page}`]),
		toElement("style", {}, [STYLE]),
	];
	const parts = [
		toElement("h1", {}, [WECHAT_WORDS.page]),
		toElement("p", {}, [WECHAT_WORDS.how]),
		...toPart({ part: "title", label: WECHAT_WORDS.titleLabel, button: WECHAT_WORDS.copyTitle }, [
			title,
		]),
		...toPart(
			{ part: "summary", label: WECHAT_WORDS.summaryLabel, button: WECHAT_WORDS.copySummary },
			[summary],
		),
		toElement("h2", {}, [WECHAT_WORDS.bodyLabel]),
		toButton("body", WECHAT_WORDS.copyBody),
		toElement("p", {
			role: "status",
			dataDone: WECHAT_WORDS.copied,
			dataFailed: WECHAT_WORDS.failed,
		}),
	];
	const nav = toElement(
		"nav",
		{},
		links.map(({ href, label }) => toElement("a", { href }, [label])),
	);
	return [
		`<!doctype html>\n<html lang="zh-Hans"><head>${formatMarkup(head)}</head>`,
		`<body><main>${formatMarkup([nav, ...parts])}<div data-copied="body">${html}</div></main>`,
		`<script type="module">${script}</script></body></html>\n`,
	].join("\n");
}

function toPart(
	{ part, label, button }: { part: string; label: string; button: string },
	content: readonly string[],
): Element[] {
	return [
		toElement("h2", {}, [label]),
		toElement("p", { dataCopied: part }, content),
		toButton(part, button),
	];
}

function toButton(part: string, label: string): Element {
	return toElement("button", { type: "button", dataCopies: part }, [label]);
}
