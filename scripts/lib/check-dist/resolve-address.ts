import { toPagePath } from "./page-files.ts";

/** Stands for the site's own origin. */
const ORIGIN = "http://site.invalid";

/** Every file of a site, and where the site stands on its domain. */
export interface SiteFiles {
	files: ReadonlySet<string>;
	/** Begins and ends with a slash. */
	base: string;
}

/** What an address leads to: nothing of this site, a file, or nothing at all. */
export type Resolved =
	| { kind: "elsewhere" }
	| { kind: "file"; file: string; fragment: string; path: string }
	/** `status` is what hosts answer: 301 where a slash is missing, 404 where nothing is. */
	| { kind: "dead"; path: string; status: 301 | 404 };

/** Resolves an address that stands in a file as a host of static files would. */
export function resolveAddress(
	address: string,
	{ from, site }: { from: string; site: SiteFiles },
): Resolved {
	const { base, files } = site;
	const url = URL.parse(address, ORIGIN + base + toPagePath(from).slice(1));
	if (!url) return { kind: "dead", path: address, status: 404 };
	if (url.origin !== ORIGIN) return { kind: "elsewhere" };
	const path = decodeURI(url.pathname);
	if (!path.startsWith(base)) return { kind: "dead", path, status: 404 };
	const own = path.slice(base.length);
	const shown = `/${own}`;
	const file = own === "" || own.endsWith("/") ? `${own}index.html` : own;
	if (files.has(file)) {
		return { kind: "file", file, fragment: decodeURIComponent(url.hash.slice(1)), path: shown };
	}
	return { kind: "dead", path: shown, status: files.has(`${own}/index.html`) ? 301 : 404 };
}
