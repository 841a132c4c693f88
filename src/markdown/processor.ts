import rehypeRaw from "rehype-raw";
import rehypeSanitize from "rehype-sanitize";
import remarkParse from "remark-parse";
import remarkRehype from "remark-rehype";
import { unified } from "unified";
import { FOOTNOTES_LABEL, formatBackLabel } from "../strings/markdown-words.ts";
import { rehypeHeadingIds } from "./rehype-heading-ids.ts";
import { rehypePullQuotes } from "./rehype-pull-quotes.ts";
import { rehypeTables } from "./rehype-tables.ts";
import { REMARK_PLUGINS } from "./remark-plugins.ts";
import { remarkNumberFootnotes } from "./remark-number-footnotes.ts";
import { SANITIZE_SCHEMA } from "./sanitize-schema.ts";

/**
 * From Markdown to the tree of HTML, as far as it needs to know nothing but the
 * body. Raw HTML is parsed before it is sanitised; what comes after the
 * sanitiser is ours and trusted.
 */
export const PROCESSOR = unified()
	.use(remarkParse)
	.use(REMARK_PLUGINS)
	.use(remarkNumberFootnotes)
	.use(remarkRehype, {
		allowDangerousHtml: true,
		clobberPrefix: "",
		footnoteLabel: FOOTNOTES_LABEL,
		footnoteLabelProperties: {},
		footnoteBackLabel: formatBackLabel,
		footnoteBackContent: "↑",
	})
	.use(rehypeRaw)
	.use(rehypeSanitize, SANITIZE_SCHEMA)
	.use(rehypeHeadingIds)
	.use(rehypeTables)
	.use(rehypePullQuotes)
	.freeze();
