import { CHECK_RULE_TEXTS } from "../../../../src/strings/check-rule-texts.ts";
import type { PassageRule } from "../rule.ts";

const REPEATED = /([。，、；：])\1+/gu;

/** Marks that never stand twice in a row. */
export const REPEATED_MARK: PassageRule = {
	id: "repeated-mark",
	severity: "warning",
	scope: "passage",
	find: ({ text }) =>
		[...text.matchAll(REPEATED)]
			// Three full stops mean an ellipsis.
			.filter(({ 0: marks }) => !/^。{3,}$/u.test(marks))
			.map(({ 0: marks, 1: mark = "", index }) => ({
				index,
				text: CHECK_RULE_TEXTS.repeated(marks),
				mend: { length: marks.length, replacement: mark },
			})),
};
