import type { Instant } from "../domain/instant.ts";
import type { Paper } from "../domain/paper.ts";
import { type Publication, toPublication } from "../domain/publication.ts";
import { planAccessibility } from "./plan-accessibility.ts";
import { planArticles } from "./plan-articles.ts";
import { planEditions } from "./plan-editions.ts";
import { planFeedsPage } from "./plan-feeds-page.ts";
import { planIndexes } from "./plan-indexes.ts";
import { planLetterPages } from "./plan-letter-pages.ts";
import { planLists } from "./plan-lists.ts";
import { planPrints } from "./plan-prints.ts";
import { planRedirects } from "./plan-redirects.ts";
import { planServices } from "./plan-services.ts";
import type { SitePage } from "./site-page.ts";

export interface SitePlan {
	pages: readonly SitePage[];
	publication: Publication;
}

/** Decides what is published and which pages exist. `cutOff` is the build's one instant for embargoes. */
export function planSite({ paper, cutOff }: { paper: Paper; cutOff: Instant }): SitePlan {
	return planPublication(toPublication(paper, cutOff));
}

/** Decides which pages exist. */
export function planPublication(publication: Publication): SitePlan {
	return { pages: planPages(publication.paper), publication };
}

function planPages(paper: Paper): SitePage[] {
	const { outlets } = paper.site;
	return [
		...planEditions(paper),
		...(outlets.includes("print") ? planPrints(paper) : []),
		...(outlets.includes("letter") ? planLetterPages(paper) : []),
		...planArticles(paper),
		...planLists(paper),
		...planIndexes(paper),
		...planServices(paper),
		planFeedsPage(paper),
		planAccessibility(paper),
		...planRedirects(paper),
	];
}
