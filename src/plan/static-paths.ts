import type { PageKind, PageOf, SitePlan } from "./plan-site.ts";

/** What a route of Astro returns from `getStaticPaths`: one entry for each page of a kind. */
export function toStaticPaths<Kind extends PageKind>(plan: SitePlan, kind: Kind) {
	return plan.pages
		.filter((page): page is PageOf<Kind> => page.kind === kind)
		.map(({ params, model }) => ({ params, props: { model } }));
}

/** The model of a page that exists once; throws if the plan has none. */
export function getOnlyModel<Kind extends PageKind>(plan: SitePlan, kind: Kind) {
	const [only] = toStaticPaths(plan, kind);
	if (!only) throw new Error(`The plan has no page of kind ${kind}`);
	return only.props.model;
}
