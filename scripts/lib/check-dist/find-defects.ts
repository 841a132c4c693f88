import type { SitePlan } from "../../../src/plan/plan-site.ts";
import { type BuiltSite, compareDefects, type Defect } from "./defect.ts";
import { findDeadLinks } from "./find-dead-links.ts";
import { findHtmlDefects } from "./find-html-defects.ts";
import { findIndexDefects } from "./find-index-defects.ts";
import { findLostPages } from "./find-lost-pages.ts";
import { findStyleDefects } from "./find-style-defects.ts";
import { listFiles } from "./list-files.ts";
import { isLetterFile } from "./page-files.ts";

/** Everything that is wrong with a built site, by file and line. */
export async function findDefects(
	site: BuiltSite & { plan: Pick<SitePlan, "pages"> },
): Promise<Defect[]> {
	const files = (await listFiles(site.directory)).filter((file) => !isLetterFile(file));
	const { pages } = site.plan;
	const found = [
		findLostPages(files, pages),
		await findIndexDefects({ ...site, pages }),
		await findHtmlDefects(site, files),
		await findStyleDefects(site, files),
		await findDeadLinks(site, files),
	];
	return found.flat().sort(compareDefects);
}
