import { type MarkdownRenderer, unified } from "@astrojs/markdown-remark";
import rehypeRaw from "rehype-raw";
import rehypeSanitize from "rehype-sanitize";
import { FOOTNOTES_LABEL, formatBackLabel } from "../strings/markdown-words.ts";
import type { MarkdownContext } from "./markdown-context.ts";
import { rehypeFinish } from "./rehype-finish.ts";
import { rehypeHeadingIds } from "./rehype-heading-ids.ts";
import { rehypeLinks } from "./rehype-links.ts";
import { rehypePictures } from "./rehype-pictures.ts";
import { rehypePullQuotes } from "./rehype-pull-quotes.ts";
import { rehypeTables } from "./rehype-tables.ts";
import { REMARK_PLUGINS } from "./remark-plugins.ts";
import { remarkNumberFootnotes } from "./remark-number-footnotes.ts";
import { SANITIZE_SCHEMA } from "./sanitize-schema.ts";

/**
 * Joins the plugins into Astro's renderer. Raw HTML is parsed before it is
 * sanitised; what comes after the sanitiser is ours and trusted.
 */
export function toMarkdownRenderer(context: MarkdownContext): Promise<MarkdownRenderer> {
	return unified({
		// GFM is among our own plugins, which set its options.
		gfm: false,
		smartypants: false,
		remarkPlugins: [...REMARK_PLUGINS, remarkNumberFootnotes],
		remarkRehype: {
			clobberPrefix: "",
			footnoteLabel: FOOTNOTES_LABEL,
			footnoteLabelProperties: {},
			footnoteBackLabel: formatBackLabel,
			footnoteBackContent: "↑",
		},
		rehypePlugins: [
			rehypeRaw,
			[rehypeSanitize, SANITIZE_SCHEMA],
			rehypeHeadingIds,
			rehypeTables,
			rehypePullQuotes,
			[rehypeLinks, context],
			[rehypePictures, context],
			[rehypeFinish, context],
		],
	}).createRenderer({ syntaxHighlight: false });
}
