import { CHECK_RULE_TEXTS } from "../../../../src/strings/check-rule-texts.ts";
import type { TermsRule } from "../rule.ts";
import { findAll } from "./find-all.ts";

export const FORBIDDEN_TERM: TermsRule = {
	id: "forbidden-term",
	severity: "warning",
	scope: "terms",
	find: ({ text }, { forbidden }) =>
		forbidden.flatMap(({ term, instead, reason }) =>
			findAll(text, term).map((index) => ({
				index,
				text: CHECK_RULE_TEXTS.forbidden({
					term,
					instead,
					reason: CHECK_RULE_TEXTS.reason(reason),
				}),
			})),
		),
};
