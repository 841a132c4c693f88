import { planSite } from "../../../../src/plan/plan-site.ts";
import { CHECK_RULE_TEXTS } from "../../../../src/strings/check-rule-texts.ts";
import type { PaperRule } from "../rule.ts";

/** Links of the paper to pages that it does not have; what stands behind `#` is checked on the built site. */
export const DEAD_LINK: PaperRule = {
	id: "dead-link",
	severity: "error",
	scope: "paper",
	find({ paper, gathered: { links }, cutOff }) {
		if (links.length === 0) return [];
		const { pages } = planSite({ paper, cutOff });
		const known = new Set(pages.map(({ path }) => path));
		return links
			.filter(({ address }) => isPage(address) && !known.has(toPath(address)))
			.map(({ address, ...place }) => ({ ...place, text: CHECK_RULE_TEXTS.deadLink(address) }));
	},
};

/** Files such as feeds and pictures are no pages. */
function isPage(address: string): boolean {
	return !/\.[a-z0-9]{2,5}$/iu.test(toPath(address));
}

function toPath(address: string): string {
	return decodeURI(address.replace(/[?#].*$/u, ""));
}
