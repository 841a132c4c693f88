import { INDEX_FOLDER, PARTS_FOLDER } from "../../../src/search/shard-manifest.ts";
import { type Header, SECURITY_HEADERS } from "../../../src/domain/security-headers.ts";

/** Headers for everything whose address begins so. */
export interface HeaderRule {
	/** From the domain's root, base included, with slashes at both ends. */
	folder: string;
	headers: readonly Header[];
}

/**
 * What an address of these folders holds never changes: it has a digest in it
 * (a shard's `pagefind-entry.json` behind the question mark).
 */
const IMMUTABLE_FOLDERS = ["_astro/", "pictures/", INDEX_FOLDER + PARTS_FOLDER] as const;

export const IMMUTABLE: Header = {
	name: "Cache-Control",
	value: "public, max-age=31536000, immutable",
};

/** For pages and the entry of the search index; what hosts such as Netlify and Cloudflare do by themselves. */
export const REVALIDATE: Header = {
	name: "Cache-Control",
	value: "public, max-age=0, must-revalidate",
};

/** Open data may be read by the pages of others. */
export const OPEN: Header = { name: "Access-Control-Allow-Origin", value: "*" };

export const OPEN_FOLDER = "api/";

/** The one list from which every host gets its headers. */
export function toHeaderRules(base: string): HeaderRule[] {
	return [
		{ folder: base, headers: SECURITY_HEADERS },
		{ folder: base + OPEN_FOLDER, headers: [OPEN] },
		...IMMUTABLE_FOLDERS.map((folder) => ({ folder: base + folder, headers: [IMMUTABLE] })),
	];
}

/** The headers of one address; `path` has the base and no query. */
export function findHeaders(rules: readonly HeaderRule[], path: string): Header[] {
	const matching = rules.filter(({ folder }) => path.startsWith(folder));
	return [REVALIDATE, ...matching.flatMap(({ headers }) => headers)];
}
