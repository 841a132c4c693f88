import { CHECK_RULE_TEXTS } from "../../../../src/strings/check-rule-texts.ts";
import type { PassageRule } from "../rule.ts";

/** Eleven digits, together or in the usual groups. */
const DIGITS = "1[3-9]\\d(?:[ -]?\\d{4}){2}";
const SIGN = new RegExp(DIGITS, "u");
const NUMBER = new RegExp(`(?<![\\d.])${DIGITS}(?![\\d.]?\\d)`, "gu");

export const MOBILE_NUMBER: PassageRule = {
	id: "mobile-number",
	severity: "error",
	scope: "passage",
	sign: SIGN,
	find: ({ text }) =>
		[...text.matchAll(NUMBER)].map(({ index }) => ({
			index,
			text: CHECK_RULE_TEXTS.mobileNumber(),
		})),
};
