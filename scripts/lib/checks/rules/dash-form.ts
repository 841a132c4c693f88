import { CHECK_RULE_TEXTS } from "../../../../src/strings/check-rule-texts.ts";
import type { PassageRule } from "../rule.ts";

const HAN = "[\\p{Script=Han}“”《》（）]";
const WRONG = new RegExp(`(?<=${HAN})(?:-{2,}|—(?!—)|–{2,})(?=${HAN})(?<!——)`, "gu");

/** Hyphens where a dash stands. */
export const DASH_FORM: PassageRule = {
	id: "dash-form",
	severity: "warning",
	scope: "passage",
	find: ({ text }) =>
		[...text.matchAll(WRONG)]
			// 北京—上海: one line between places is right.
			.filter(({ 0: typed }) => typed !== "—")
			.map(({ 0: typed, index }) => ({
				index,
				text: CHECK_RULE_TEXTS.dash(typed),
				mend: { length: typed.length, replacement: "——" },
			})),
};
