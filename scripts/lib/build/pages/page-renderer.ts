import type { PageParts } from "../../../../src/domain/page-parts.ts";
import type { SiteRoot } from "../../../../src/domain/web-address.ts";
import { toShellPattern } from "../../../../src/integrations/routes.ts";
import type { ShownBodies } from "../../../../src/plan/shown-bodies.ts";
import type { SitePage } from "../../../../src/plan/site-page.ts";

/** What a page needs to be rendered. */
export type PageOrder = Pick<SitePage, "kind" | "path" | "model">;

/** The compiled pages, as Astro's adapters know them. */
export interface RoutedApp {
	manifestData: { routes: { route: string }[] };
	render(request: Request, options: object): Promise<Response>;
}

/** The UTF-8 of a page; throws an Error if it cannot be rendered. */
export type PageRenderer = (page: PageOrder, shared: SharedByPages) => Promise<Uint8Array>;

/** What pages that are rendered together have in common. */
export interface SharedByPages {
	bodies: ShownBodies;
	parts: PageParts;
}

/** Renders pages of a site that stands at `root`. */
export function createPageRenderer({
	app,
	root,
}: {
	app: RoutedApp;
	root: SiteRoot;
}): PageRenderer {
	const routes = new Map(app.manifestData.routes.map((route) => [route.route, route]));
	return async ({ kind, path, model }, { bodies, parts }) => {
		const routeData = routes.get(toShellPattern(kind));
		if (!routeData) throw new Error(`No shell for pages of kind ${kind}`);
		const request = new Request(root.origin + root.base + path.slice(1));
		const locals = { page: { kind, model, root, bodies }, parts };
		const response = await app.render(request, { routeData, locals });
		if (response.status !== 200)
			throw new Error(`${path} was answered with ${response.status} ${response.statusText}`);
		// As bytes: it is written as such, and to read it as text would decode it for nothing.
		return new Uint8Array(await response.arrayBuffer());
	};
}
