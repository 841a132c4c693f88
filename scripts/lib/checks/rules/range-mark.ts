import { CHECK_RULE_TEXTS } from "../../../../src/strings/check-rule-texts.ts";
import type { PassageRule } from "../rule.ts";

const RANGE =
	/(?<![\d\-–A-Za-z])(\d{1,5}(?:\.\d+)?)-(\d{1,5}(?:\.\d+)?)(?=[名人个家天年月日次小时分钟万亿元岁吨米倍件项%％])/gu;

/** 2-4名: GB/T 15834-2011, 4.13.3.3 writes 2～4名. */
export const RANGE_MARK: PassageRule = {
	id: "range-mark",
	severity: "hint",
	scope: "passage",
	find: ({ text }) =>
		[...text.matchAll(RANGE)].map(({ 0: typed, 1: from = "", 2: to = "", index }) => ({
			index,
			text: CHECK_RULE_TEXTS.range({ typed, wave: `${from}～${to}` }),
		})),
};
