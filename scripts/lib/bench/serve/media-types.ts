import { extname } from "node:path";

/** Of each kind of file, what a host may call it. */
const TYPES: Readonly<Record<string, readonly string[]>> = {
	".html": ["text/html"],
	".css": ["text/css"],
	".js": ["text/javascript", "application/javascript"],
	".json": ["application/json"],
	".xml": ["application/xml", "text/xml"],
	".svg": ["image/svg+xml"],
	".txt": ["text/plain"],
	".webp": ["image/webp"],
	".png": ["image/png"],
	".jpg": ["image/jpeg"],
	".epub": ["application/epub+zip"],
	".eml": ["message/rfc822"],
	".pagefind": ["application/octet-stream"],
	".pf_meta": ["application/octet-stream"],
	".pf_index": ["application/octet-stream"],
	".pf_fragment": ["application/octet-stream"],
};

const CHARSET = ";charset=utf-8";

/** The types by which a file may be sent. Pages have to say that they are in UTF-8, other texts may. */
export function findMediaTypes(path: string): string[] {
	const types = TYPES[extname(path)];
	if (!types) throw new Error(`No media type is known of ${path}`);
	const named = types.map((type) => type + CHARSET);
	return extname(path) === ".html" ? named : [...types, ...named];
}
