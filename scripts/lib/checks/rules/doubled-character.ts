import { CHECK_RULE_TEXTS } from "../../../../src/strings/check-rule-texts.ts";
import type { PassageRule } from "../rule.ts";

/** Characters that no word doubles. */
const DOUBLED = /([的了是在和与及将把被为于从对向并而且])\1/gu;
/** 为为, 了了 and others as parts of words and names. */
const WORDS =
	/不了了之|在在|从从容容|为为|与与|对对(?:子|联|碰)?|一对对|和和(?:美美|气气|睦睦)|是是非非|了了/u;

export const DOUBLED_CHARACTER: PassageRule = {
	id: "doubled-character",
	severity: "warning",
	scope: "passage",
	find: ({ text }) =>
		[...text.matchAll(DOUBLED)]
			.filter(({ 0: typed, index }) => {
				const around = text.slice(Math.max(0, index - 2), index + 4);
				return typed === "了了" ? !/不了了之/u.test(around) : !WORDS.test(around);
			})
			.map(({ 0: typed, index }) => ({ index, text: CHECK_RULE_TEXTS.doubled(typed) })),
};
