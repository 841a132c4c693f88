import { CHECK_RULE_TEXTS } from "../../../../src/strings/check-rule-texts.ts";
import type { PassageRule } from "../rule.ts";

const NUMBER =
	/(?<![\dA-Za-z])\d{6}(?:19|20)\d{2}(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01])\d{3}[\dXx](?![\dA-Za-z])/gu;
const WEIGHTS = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2];
const CHECKS = "10X98765432";

/** Numbers of identity cards, told from others by their day of birth and check digit (GB 11643-1999). */
export const ID_NUMBER: PassageRule = {
	id: "id-number",
	severity: "error",
	scope: "passage",
	sign: /\d{17}/u,
	find: ({ text }) =>
		[...text.matchAll(NUMBER)]
			.filter(({ 0: number }) => isValid(number))
			.map(({ index }) => ({ index, text: CHECK_RULE_TEXTS.idNumber() })),
};

function isValid(number: string): boolean {
	const sum = WEIGHTS.reduce((total, weight, at) => total + weight * Number(number[at]), 0);
	return CHECKS[sum % 11] === number[17]?.toUpperCase();
}
