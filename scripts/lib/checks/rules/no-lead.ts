import { compareReadingOrder } from "../../../../src/domain/article-order.ts";
import { CHECK_RULE_TEXTS } from "../../../../src/strings/check-rule-texts.ts";
import type { PaperFinding, PaperRule } from "../rule.ts";

/** Pages without an article that is placed first. */
export const NO_LEAD: PaperRule = {
	id: "no-lead",
	severity: "hint",
	scope: "paper",
	find: ({ paper }) =>
		paper.editions.flatMap(({ articles }) => {
			const byPage = Map.groupBy(articles, ({ page }) => page);
			return [...byPage].flatMap(([page, stories]): PaperFinding[] => {
				if (stories.some(({ order }) => order === 1)) return [];
				const [first] = stories.toSorted(compareReadingOrder);
				if (!first) return [];
				return [{ file: first.file, text: CHECK_RULE_TEXTS.noLead({ page, title: first.title }) }];
			});
		}),
};
