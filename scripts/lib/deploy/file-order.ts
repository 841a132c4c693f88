import { INDEX_FOLDER, PARTS_FOLDER } from "../../../src/search/shard-manifest.ts";

/** In the order they are sent. */
const STEPS = ["lasting", "loaded", "page", "telling"] as const;

export const STEP_COUNT = STEPS.length;

/** What pages load by names that change with what is in it. */
const LASTING = ["_astro/", "pictures/", INDEX_FOLDER + PARTS_FOLDER] as const;

/** The entry of a shard keeps its name: it tells which of the shard's parts are now to be loaded. */
const ENTRY = /\/pagefind-entry\.json$/;

const TELLING = /(?:\.xml|\/feed\.json|^feed\.json|^version\.txt|^service-worker\.js)$/;

/** Whether pages that were loaded before may still ask for it when it is no longer part of the site. */
export function isLasting(path: string): boolean {
	return LASTING.some((folder) => path.startsWith(folder));
}

export function isPage(path: string): boolean {
	return path.endsWith(".html");
}

/**
 * In which step a file is sent. Whatever refers to others comes after them:
 * first what is loaded by lasting names, then what tells those names (the
 * search's entries), then pages, then what tells of pages.
 */
export function toStep(path: string): number {
	if (isPage(path)) return STEPS.indexOf("page");
	if (TELLING.test(path)) return STEPS.indexOf("telling");
	return STEPS.indexOf(isLasting(path) && !ENTRY.test(path) ? "lasting" : "loaded");
}
