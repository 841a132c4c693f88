import { CHECK_RULE_TEXTS } from "../../../../src/strings/check-rule-texts.ts";
import type { TermsRule } from "../rule.ts";
import { findAll } from "./find-all.ts";

export const REQUIRED_TERM: TermsRule = {
	id: "required-term",
	severity: "warning",
	scope: "terms",
	find({ text }, { required }) {
		return required.flatMap(({ term, short, reason }) => {
			const whole = findAll(text, term);
			const isInside = (at: number) =>
				whole.some((start) => at >= start && at < start + term.length);
			return short.flatMap((each) =>
				findAll(text, each)
					.filter((at) => !isInside(at))
					.map((index) => ({
						index,
						text: CHECK_RULE_TEXTS.required({
							short: each,
							term,
							reason: CHECK_RULE_TEXTS.reason(reason),
						}),
					})),
			);
		});
	},
};
