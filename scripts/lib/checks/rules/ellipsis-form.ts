import { CHECK_RULE_TEXTS } from "../../../../src/strings/check-rule-texts.ts";
import type { PassageRule } from "../rule.ts";

/** Dots beside Han, full stops in a row, half an ellipsis. */
const WRONG =
	/(?<=[\p{Script=Han}”）》，、])\.{2,}|。{3,}|(?<!…)…(?!…)|(?<=^|[“（])\.{3,}(?=\p{Script=Han})/gu;

export const ELLIPSIS_FORM: PassageRule = {
	id: "ellipsis-form",
	severity: "warning",
	scope: "passage",
	find: ({ text }) =>
		[...text.matchAll(WRONG)].map(({ 0: typed, index }) => ({
			index,
			text: CHECK_RULE_TEXTS.ellipsis(typed),
			mend: { length: typed.length, replacement: "……" },
		})),
};
