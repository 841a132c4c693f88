import type { SitePlan } from "../../../src/plan/plan-site.ts";
import { type BuiltSite, compareDefects, type Defect } from "./defect.ts";
import { findIndexDefects } from "./find-index-defects.ts";
import { findLostPages } from "./find-lost-pages.ts";
import { findPageDefects } from "./find-page-defects.ts";
import { findStyleDefects } from "./find-style-defects.ts";
import { listFiles } from "./list-files.ts";

/** Everything that is wrong with a built site, by file and line. */
export async function findDefects(
	site: BuiltSite & { plan: Pick<SitePlan, "pages"> },
): Promise<Defect[]> {
	const files = await listFiles(site.directory);
	const { pages } = site.plan;
	const found = [
		findLostPages(files, pages),
		await findIndexDefects({ ...site, pages }),
		await findPageDefects(site, files),
		await findStyleDefects(site, files),
	];
	return found.flat().sort(compareDefects);
}
