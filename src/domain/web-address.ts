import type { Site } from "./site.ts";

/** Where a site stands on the web. */
export interface SiteRoot {
	/** `https://…`, no path, no trailing slash. */
	origin: string;
	/** Begins and ends with a slash. */
	base: string;
}

/** The whole address of a path of the site: `/2020/12/02/` → `https://paper.example/base/2020/12/02/`. */
export function toWebAddress({ origin, base }: SiteRoot, path: string): string {
	return origin + base.replace(/\/$/, "") + path;
}

/** Where a paper's site stands: at its origin, under a base that begins and ends with a slash. */
export function toSiteRoot({ site }: { site: Pick<Site, "origin"> }, base: string): SiteRoot {
	return { origin: new URL(site.origin).origin, base };
}
