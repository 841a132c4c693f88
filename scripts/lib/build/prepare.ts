import { toSiteRoot } from "../../../src/domain/web-address.ts";
import { planPublication } from "../../../src/plan/plan-site.ts";
import { BUILD_TEXTS } from "../../../src/strings/command-texts-build.ts";
import { compilePages } from "./pages/compile-pages.ts";
import type { ReadWork, SiteWork } from "./workshop.ts";

/** Everything that is known before something is made: what the site is to be, and the code that makes it. `digest` is of `digestCode`. */
export async function prepare(
	read: ReadWork,
	digest: string,
): Promise<Omit<SiteWork, "tree" | "year">> {
	const { publication, progress, options } = read;
	const plan = await progress.stage(
		"plan",
		async () => planPublication(publication),
		({ pages }) => BUILD_TEXTS.pages(pages.length),
	);
	const code = await progress.stage(
		"compile",
		() => compilePages({ ...read, digest }),
		({ isCached }) => (isCached ? BUILD_TEXTS.compiledBefore : ""),
	);
	return { ...read, plan, root: toSiteRoot(publication.paper, options.base), code };
}
