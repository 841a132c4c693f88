import { INDEX_FOLDER, PARTS_FOLDER } from "../../../src/search/shard-manifest.ts";
import { BUILD_TEXTS } from "../../../src/strings/command-texts-build.ts";
import { checkBuiltSite, type CheckedSite } from "../check-dist/check-built-site.ts";
import type { SiteChanges } from "../check-dist/defect.ts";
import { formatDefects } from "../check-dist/format-defects.ts";
import { EXIT_CODES } from "../command/exit-codes.ts";
import { Refusal } from "../command/refusal.ts";
import { digestBuild } from "./pages/digest-code.ts";
import { CACHE_DIRECTORY } from "./places.ts";
import type { SiteWork } from "./workshop.ts";

/** The code by which a tree was found good. */
const RULES_UNIT = "check-rules";

/** With more files gone than these, to follow every link is quicker than to look for who leads to them. */
const MANY = 64;

/** Checks the site that was built; refuses to go on if anything is wrong with it. */
export async function checkSite(work: SiteWork): Promise<CheckedSite> {
	const { options, tree, progress, plan, code } = work;
	const rules = digestBuild(code.digest);
	if (!tree.claim(RULES_UNIT, rules)) tree.add(RULES_UNIT, { key: rules, files: [] });
	const checked = await progress.stage(
		"check",
		() =>
			checkBuiltSite({
				...{ directory: tree.directory, base: options.base, plan },
				cacheDirectory: CACHE_DIRECTORY,
				changes: findChanges(work),
			}),
		({ defects }) => (defects.length === 0 ? BUILD_TEXTS.checked(plan.pages.length) : ""),
	);
	const { defects } = checked;
	if (defects.length === 0) return checked;
	console.error(formatDefects(defects));
	throw new Refusal(BUILD_TEXTS.defective(defects.length), EXIT_CODES.failed);
}

/** How the site differs from the one that is served; `undefined` if all of it has to be checked. */
function findChanges({ tree }: SiteWork): SiteChanges | undefined {
	const changes = tree.isAsBefore(RULES_UNIT) ? tree.compare() : undefined;
	if (!changes) return undefined;
	const gone = changes.removed.filter(isLedTo);
	if (gone.length > MANY) return undefined;
	const files = [...tree.files()].map(({ path }) => path);
	return { files, has: (file) => changes.changed.has(file), gone, anchors: changes.anchors };
}

/** No page leads to the parts of the search index, or to a compressed copy. */
function isLedTo(path: string): boolean {
	return !path.startsWith(INDEX_FOLDER + PARTS_FOLDER) && !/\.(?:br|gz)$/.test(path);
}
