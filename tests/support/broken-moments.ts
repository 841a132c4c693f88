import type { S3Deed } from "./s3-server.ts";

/** What a page loads, from the bucket's root. */
const LOADED = /(?<=["\s,])\/((?:_astro|pictures|pagefind)\/[^"\s,?#]+)/g;

/**
 * Goes through what was done to a bucket, deed by deed, and names every moment
 * at which a stored page loads something that is not stored.
 */
export function findBrokenMoments(deeds: readonly S3Deed[]): string[] {
	const stored = new Set<string>();
	const pages = new Map<string, readonly string[]>();
	const problems: string[] = [];
	for (const { method, path, bytes } of deeds) {
		if (method === "PUT") {
			stored.add(path);
			if (path.endsWith(".html")) pages.set(path, findLoaded(bytes.toString()));
		} else if (method === "DELETE") {
			stored.delete(path);
			pages.delete(path);
		}
		for (const [page, loaded] of method === "GET" ? [] : pages) {
			const missing = loaded.filter((each) => !stored.has(each));
			if (missing.length > 0) problems.push(`${method} ${path}: ${page} loads ${missing.join()}`);
		}
	}
	return problems;
}

function findLoaded(html: string): string[] {
	return [...html.matchAll(LOADED)].flatMap(([, path]) => path ?? []);
}
