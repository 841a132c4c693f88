import type { PageKind, SitePage } from "../../../src/plan/site-page.ts";
import type { BuiltSite } from "../check-dist/defect.ts";
import { toBudget } from "./budgets.ts";
import { type PageWeight, toTotal, weighPage } from "./page-weight.ts";

/** The heaviest page of a kind. */
export interface KindWeight {
	kind: PageKind;
	path: string;
	weight: PageWeight;
	/** Bytes after gzip. */
	budget: number;
}

/** Weighs every page of a built site and gives the heaviest of each kind. */
export async function weighSite(
	site: BuiltSite & { pages: readonly SitePage[] },
): Promise<KindWeight[]> {
	const heaviest = new Map<PageKind, KindWeight>();
	for (const { kind, path } of site.pages) {
		const weight = await weighPage(site, path);
		const known = heaviest.get(kind);
		if (known && toTotal(known.weight) >= toTotal(weight)) continue;
		heaviest.set(kind, { kind, path, weight, budget: toBudget(kind) });
	}
	return [...heaviest.values()];
}

export function isWithinBudget({ weight, budget }: KindWeight): boolean {
	return toTotal(weight) <= budget;
}
