import { cp, mkdir, rm } from "node:fs/promises";
import { toSiteRoot } from "../../../src/domain/web-address.ts";
import type { SitePlan } from "../../../src/plan/plan-site.ts";
import { BUILD_TEXTS } from "../../../src/strings/command-texts-build.ts";
import { compilePages } from "./pages/compile-pages.ts";
import { CACHE_DIRECTORY } from "./places.ts";
import { renderPages } from "./pages/render-pages.ts";
import type { Workshop } from "./workshop.ts";

/** Renders every page of the plan into `next`, beside the scripts and styles that they use. */
export async function renderSite(workshop: Workshop, plan: SitePlan): Promise<void> {
	const { options, places, progress } = workshop;
	const compiled = await progress.stage(
		"compile",
		() => compilePages(workshop),
		({ isCached }) => (isCached ? BUILD_TEXTS.compiledBefore : ""),
	);
	const root = toSiteRoot(plan.publication.paper, options.base);
	const work = async () => {
		await rm(places.next, { recursive: true, force: true });
		await mkdir(places.next, { recursive: true });
		await cp(compiled.client, places.next, { recursive: true });
		return renderPages({
			plan,
			root,
			entry: compiled.entry,
			directory: places.next,
			contentDirectory: options.contentDirectory,
			cacheDirectory: CACHE_DIRECTORY,
		});
	};
	await progress.stage("render", work, (documents) =>
		BUILD_TEXTS.rendered({ pages: plan.pages.length, documents }),
	);
}
