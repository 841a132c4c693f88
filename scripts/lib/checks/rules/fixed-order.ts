import { CHECK_RULE_TEXTS } from "../../../../src/strings/check-rule-texts.ts";
import type { Finding, TermsRule } from "../rule.ts";

/** What may stand between the members of a row. */
const BETWEEN = "[、，,和与及“”]{1,3}";

/** Terms that stand in a row stand in their fixed order. */
export const FIXED_ORDER: TermsRule = {
	id: "fixed-order",
	severity: "warning",
	scope: "terms",
	find: ({ text }, { fixedOrders }) => fixedOrders.flatMap((order) => findDisorder(text, order)),
};

function findDisorder(text: string, order: readonly string[]): Finding[] {
	const member = order.map((term) => term.replaceAll(/[.*+?^${}()|[\]\\]/gu, "\\$&")).join("|");
	const row = new RegExp(`(?:${member})(?:${BETWEEN}(?:${member}))+`, "gu");
	return [...text.matchAll(row)]
		.filter(({ 0: typed }) => {
			const places = [...typed.matchAll(new RegExp(member, "gu"))].map(({ 0: term }) =>
				order.indexOf(term),
			);
			return places.some((place, index) => index > 0 && place < (places[index - 1] ?? 0));
		})
		.map(({ 0: typed, index }) => ({
			index,
			text: CHECK_RULE_TEXTS.fixedOrder({ typed, order: order.join("、") }),
		}));
}
