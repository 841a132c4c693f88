import type { Options } from "rehype-sanitize";

const FOOTNOTE_ID = /^fn-\d+$/;
const FOOTNOTE_REFERENCE_ID = /^fnref-\d+(?:-\d+)?$/;

/**
 * What a body may become, before our own transforms add to it. Everything that
 * Markdown without HTML can say passes; HTML in a body is a fault, and this is
 * the second net under that rule.
 */
export const SANITIZE_SCHEMA: Options = {
	tagNames: [
		...["a", "br", "code", "del", "em", "img", "span", "strong", "sup"],
		...["rp", "rt", "ruby"],
		...["blockquote", "figcaption", "figure", "h2", "h3", "h4", "h5", "h6", "hr", "p", "pre"],
		...["li", "ol", "section", "table", "tbody", "td", "th", "thead", "tr", "ul"],
	],
	attributes: {
		a: [
			...["href", "title", "dataFootnoteRef", "dataFootnoteBackref"],
			...["ariaDescribedBy", "ariaLabel"],
			["className", "data-footnote-backref"],
			["id", FOOTNOTE_REFERENCE_ID],
		],
		h2: [["id", "footnote-label"]],
		img: ["alt", "src"],
		li: [["id", FOOTNOTE_ID]],
		ol: ["start"],
		section: ["dataFootnotes", ["className", "footnotes"]],
		span: [["className", "caption", "credit"]],
		td: [["align", "center", "left", "right"]],
		th: [["align", "center", "left", "right"]],
	},
	protocols: {
		href: ["http", "https", "mailto", "tel"],
		src: [],
	},
	ancestors: {
		...{ tbody: ["table"], thead: ["table"], tr: ["table"], td: ["table"], th: ["table"] },
		...{ li: ["ol", "ul"], figcaption: ["figure"] },
	},
	// Ids come from our own pipeline only and are checked above.
	clobber: [],
	strip: [
		...["script", "style", "template", "title", "textarea", "noscript", "xmp"],
		...["iframe", "object", "embed", "svg", "math", "select", "audio", "video"],
	],
};
