import remarkCjkFriendly from "remark-cjk-friendly";
import remarkGfm from "remark-gfm";
import type { PluggableList } from "unified";
import { remarkAutolinkEnd } from "./remark-autolink-end.ts";
import { remarkFigures } from "./remark-figures.ts";
import { remarkJoinHan } from "./remark-join-han.ts";
import { remarkLinkProtocols } from "./remark-link-protocols.ts";
import { remarkParagraphIndent } from "./remark-paragraph-indent.ts";
import { remarkRuby } from "./remark-ruby.ts";

/**
 * The syntax and the transforms of a body, wherever it is parsed.
 *
 * GFM without the single tilde: `3~5元，6~8元` is two ranges, not struck-out text.
 */
export const REMARK_PLUGINS: PluggableList = [
	[remarkGfm, { singleTilde: false }],
	remarkCjkFriendly,
	remarkAutolinkEnd,
	remarkLinkProtocols,
	remarkJoinHan,
	remarkParagraphIndent,
	remarkFigures,
	remarkRuby,
];
