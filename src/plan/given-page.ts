import type { PageParts } from "../domain/page-parts.ts";
import type { SiteRoot } from "../domain/web-address.ts";
import type { ShownBodies } from "./shown-bodies.ts";
import type { PageKind, PageModels } from "./site-page.ts";

/** A page to be rendered: what it prints, and where the site stands, and what renders its bodies; told apart by `kind`. */
export type GivenPage<Kind extends PageKind> = {
	[Each in Kind]: { kind: Each; model: PageModels[Each]; root: SiteRoot; bodies: ShownBodies };
}[Kind];

/** What a route of Astro knows of the page that it renders. */
export interface PageContext {
	locals: { page?: unknown; parts?: PageParts | undefined };
	props: { page?: unknown };
}
