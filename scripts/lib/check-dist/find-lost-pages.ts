import type { SitePlan } from "../../../src/plan/plan-site.ts";
import { CHECK_TEXTS } from "../../../src/strings/command-texts-check.ts";
import type { Defect } from "./defect.ts";
import { isPage, toPageFile } from "./page-files.ts";

/**
 * Pages of the plan that were not built, and pages that no one planned: a lost
 * article is among the first, a draft that slipped through among the second.
 */
export function findLostPages(files: readonly string[], pages: SitePlan["pages"]): Defect[] {
	const built = new Set(files.filter(isPage));
	const planned = new Set(pages.map(({ path }) => toPageFile(path)));
	const lost = [...planned].filter((file) => !built.has(file));
	const stray = [...built].filter((file) => !planned.has(file));
	return [
		...lost.map((file) => ({ rule: "lost-page", file, message: CHECK_TEXTS.lostPage })),
		...stray.map((file) => ({ rule: "stray-page", file, message: CHECK_TEXTS.strayPage })),
		...findTwins(pages),
	];
}

/** Two pages with one address: Astro writes one of them. */
function findTwins(pages: SitePlan["pages"]): Defect[] {
	const seen = new Set<string>();
	const twins = pages.filter(({ path }) => seen.size === seen.add(path).size);
	return twins.map(({ path }) => ({
		rule: "twin-page",
		file: toPageFile(path),
		message: CHECK_TEXTS.twinPage,
	}));
}
