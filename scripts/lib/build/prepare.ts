import { toSiteRoot } from "../../../src/domain/web-address.ts";
import { createModelDigests } from "../../../src/plan/model-digests.ts";
import { BUILD_TEXTS } from "../../../src/strings/command-texts-build.ts";
import { compilePages } from "./pages/compile-pages.ts";
import { planBuild } from "./plan-build.ts";
import type { Stamp } from "./reading/file-stamp.ts";
import type { SiteWork, Workshop } from "./workshop.ts";

/** Everything that is known before something is made: what the site is to be, and the code that makes it. `digest` is of `digestCode`. */
export async function prepare(
	workshop: Workshop,
	{ digest, stamp }: { digest: string; stamp: Stamp },
): Promise<Omit<SiteWork, "tree" | "year">> {
	const plan = await planBuild(workshop, { code: digest, stamp });
	const code = await workshop.progress.stage(
		"compile",
		() => compilePages({ ...workshop, digest }),
		({ isCached }) => (isCached ? BUILD_TEXTS.compiledBefore : ""),
	);
	const { paper } = plan.publication;
	const root = toSiteRoot(paper, workshop.options.base);
	const digests = createModelDigests([paper.site]);
	return { ...workshop, plan, root, code, digests };
}
