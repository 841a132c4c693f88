import type { SitePlan } from "./plan-site.ts";
import type { PageKind, PageModels, PageOf, SitePage } from "./site-page.ts";

/** One entry of `getStaticPaths`. */
export interface StaticPath<Kind extends PageKind> {
	params: Record<string, string | undefined>;
	props: { model: PageModels[Kind] };
}

/** What a route of Astro returns from `getStaticPaths`: one entry for each page of a kind. */
export function toStaticPaths<Kind extends PageKind>(
	plan: SitePlan,
	kind: Kind,
): StaticPath<Kind>[] {
	const pages: readonly SitePage[] = plan.pages;
	return pages
		.filter((page): page is SitePage & PageOf<Kind> => page.kind === kind)
		.map(({ params, model }) => ({ params, props: { model } }));
}

/** The model of a page that exists once; throws if the plan has none. */
export function getOnlyModel<Kind extends PageKind>(plan: SitePlan, kind: Kind): PageModels[Kind] {
	const [only] = toStaticPaths(plan, kind);
	if (!only) throw new Error(`The plan has no page of kind ${kind}`);
	return only.props.model;
}
