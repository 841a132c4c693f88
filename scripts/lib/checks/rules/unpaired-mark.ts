import { CHECK_RULE_TEXTS } from "../../../../src/strings/check-rule-texts.ts";
import type { Finding, PassageRule } from "../rule.ts";

const CLOSING: Readonly<Record<string, string>> = {
	"”": "“",
	"’": "‘",
	"》": "《",
	"〉": "〈",
	"）": "（",
	"」": "「",
	"』": "『",
	"】": "【",
};
const OPENING = new Set(Object.values(CLOSING));

/** Marks that open and do not close within a paragraph, or close what is not open. */
export const UNPAIRED_MARK: PassageRule = {
	id: "unpaired-mark",
	severity: "warning",
	scope: "passage",
	find({ text }) {
		const open: { mark: string; index: number }[] = [];
		const lost: { mark: string; index: number }[] = [];
		[...text.matchAll(/[“”‘’《》〈〉（）「」『』【】]/gu)].forEach(({ 0: mark, index }) => {
			if (OPENING.has(mark)) {
				open.push({ mark, index });
				return;
			}
			const last = open.findLastIndex((each) => each.mark === CLOSING[mark]);
			// An apostrophe closes nothing: it's.
			if (last < 0) {
				if (mark !== "’") lost.push({ mark, index });
			} else open.splice(last, 1);
		});
		return [...open, ...lost]
			.sort((a, b) => a.index - b.index)
			.filter(({ index }) => !isListMark(text, index))
			.map(({ mark, index }): Finding => ({ index, text: CHECK_RULE_TEXTS.unpairedOpen(mark) }));
	},
};

/** 1）、2） number a list. */
function isListMark(text: string, index: number): boolean {
	return (
		text[index] === "）" &&
		/(?:^|[\s。；：，])[\d一二三四五六七八九十]{1,2}$/u.test(text.slice(0, index))
	);
}
