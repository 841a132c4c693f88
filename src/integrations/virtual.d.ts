declare module "virtual:gongbao/plan" {
	import type { SiteRoot } from "../domain/web-address.ts";
	import type { SitePlan } from "../plan/plan-site.ts";

	/** Every page of the site, planned once for a build and anew after an edit in development. */
	export const plan: SitePlan;

	/** Where the site stands: what whole addresses begin with. */
	export const root: SiteRoot;
}

declare module "virtual:gongbao/desk" {
	import type { DeskModel } from "../plan/plan-desk.ts";

	/** What the desk shows; in development only, made anew after an edit. */
	export const desk: DeskModel;
}
