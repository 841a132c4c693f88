import { CHECK_RULE_TEXTS } from "../../../../src/strings/check-rule-texts.ts";
import type { PassageRule } from "../rule.ts";

const SPACE = /(?<=[\p{Script=Han}，。；：、！？])[ \u00a0]+(?=\p{Script=Han})/gu;
const AROUND = 4;

/** Heads and captions part their clauses by spaces; running text does not. */
export const SPACE_BETWEEN_HAN: PassageRule = {
	id: "space-between-han",
	severity: "hint",
	scope: "passage",
	find({ kind, text }) {
		if (kind !== "paragraph") return [];
		return [...text.matchAll(SPACE)].map(({ 0: space, index }) => ({
			index,
			text: CHECK_RULE_TEXTS.space(
				text.slice(Math.max(0, index - AROUND), index + space.length + AROUND),
			),
			mend: { length: space.length, replacement: "" },
		}));
	},
};
