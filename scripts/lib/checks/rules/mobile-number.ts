import { CHECK_RULE_TEXTS } from "../../../../src/strings/check-rule-texts.ts";
import type { PassageRule } from "../rule.ts";

/** Eleven digits, together or in the usual groups. */
const NUMBER = /(?<![\d.])1[3-9]\d(?:[ -]?\d{4}){2}(?![\d.]?\d)/gu;

export const MOBILE_NUMBER: PassageRule = {
	id: "mobile-number",
	severity: "error",
	scope: "passage",
	find: ({ text }) =>
		[...text.matchAll(NUMBER)].map(({ index }) => ({
			index,
			text: CHECK_RULE_TEXTS.mobileNumber(),
		})),
};
