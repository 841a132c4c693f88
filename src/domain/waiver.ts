/** `# 豁免 mobile-number：单位公开的值班电话`: a comment that lets one rule rest for its file. */
export interface Waiver {
	/** The id of the rule, as typed; empty if none was. */
	rule: string;
	/** Why; empty if the editor gave none. */
	reason: string;
	/** Of the comment in the text, from 0. */
	offset: number;
}

/** No text without it holds a waiver. */
export const WAIVER_WORD = "豁免";

const WAIVER = new RegExp(
	`^[ \\t]*(#[ \\t]*${WAIVER_WORD}[ \\t\\u3000]*([A-Za-z0-9_-]*)[ \\t\\u3000]*(?:[：:]?)(.*))$`,
	"gmu",
);

/** The waivers in YAML text: a front matter, or a file of its own. */
export function findWaivers(yaml: string): Waiver[] {
	return [...yaml.matchAll(WAIVER)].map((match) => {
		const [line, comment = "", rule = "", reason = ""] = match;
		return { rule, reason: reason.trim(), offset: match.index + line.length - comment.length };
	});
}
