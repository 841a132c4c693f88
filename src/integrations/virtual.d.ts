declare module "virtual:gongbao/pages" {
	import type { GivenPage, PageContext } from "../plan/given-page.ts";
	import type { PageKind } from "../plan/site-page.ts";

	/** The page that a route is asked to render: given by a build, looked up in development. */
	export function getPage<Kind extends PageKind>(
		context: PageContext,
		...kinds: Kind[]
	): Promise<GivenPage<Kind>>;

	/** For `getStaticPaths`, which only development asks. */
	export function getPaths<Kind extends PageKind>(
		kind: Kind,
	): { params: Record<string, string | undefined>; props: { page: GivenPage<Kind> } }[];
}

declare module "virtual:gongbao/desk" {
	import type { DeskModel } from "../plan/plan-desk.ts";

	/** What the desk shows; in development only, made anew after an edit. */
	export const desk: DeskModel;
}
