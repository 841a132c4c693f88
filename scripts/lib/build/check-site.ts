import type { SitePlan } from "../../../src/plan/plan-site.ts";
import { BUILD_TEXTS } from "../../../src/strings/command-texts-build.ts";
import { findDefects } from "../check-dist/find-defects.ts";
import { formatDefects } from "../check-dist/format-defects.ts";
import { EXIT_CODES } from "../command/exit-codes.ts";
import { Refusal } from "../command/refusal.ts";
import { CACHE_DIRECTORY } from "./places.ts";
import type { Workshop } from "./workshop.ts";

/** Checks the site that was built; refuses to go on if anything is wrong with it. */
export async function checkSite(
	{ options, places, progress }: Workshop,
	plan: SitePlan,
): Promise<void> {
	const defects = await progress.stage(
		"check",
		() =>
			findDefects({
				directory: places.next,
				base: options.base,
				cacheDirectory: CACHE_DIRECTORY,
				plan,
			}),
		(found) => (found.length === 0 ? BUILD_TEXTS.checked(plan.pages.length) : ""),
	);
	if (defects.length === 0) return;
	console.error(formatDefects(defects));
	throw new Refusal(BUILD_TEXTS.defective(defects.length), EXIT_CODES.failed);
}
