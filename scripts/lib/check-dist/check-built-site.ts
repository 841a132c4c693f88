import type { SitePlan } from "../../../src/plan/plan-site.ts";
import type { AnchorUse } from "./anchor-use.ts";
import { type BuiltSite, compareDefects, type Defect } from "./defect.ts";
import { findIndexDefects } from "./find-index-defects.ts";
import { findLostPages } from "./find-lost-pages.ts";
import { findPageDefects } from "./find-page-defects.ts";
import { findStyleDefects } from "./find-style-defects.ts";
import { listFiles } from "./list-files.ts";

/** What the checks say of a site. */
export interface CheckedSite {
	/** Everything that is wrong, by file and line. */
	defects: Defect[];
	/** Places in other pages that pages lead to. */
	anchors: AnchorUse[];
}

/** Checks a built site. */
export async function checkBuiltSite(
	site: BuiltSite & { plan: Pick<SitePlan, "pages"> },
): Promise<CheckedSite> {
	const files = site.changes?.files ?? listFiles(site.directory);
	const { pages } = site.plan;
	const ofPages = await findPageDefects(site, files);
	const found = [
		findLostPages(files, pages),
		await findIndexDefects(site, pages),
		ofPages.defects,
		await findStyleDefects(site, files),
	];
	return { defects: found.flat().sort(compareDefects), anchors: ofPages.anchors };
}
