import { toSiteRoot } from "../../../src/domain/web-address.ts";
import { planPublication } from "../../../src/plan/plan-site.ts";
import { BUILD_TEXTS } from "../../../src/strings/command-texts-build.ts";
import { type CompiledPages, compilePages } from "./pages/compile-pages.ts";
import type { ReadWork, SiteWork, Workshop } from "./workshop.ts";

/** Begins to compile the pages, or finds them compiled: whoever waits for them hears how it ends. `digest` is of `digestCode`. */
export function startCompiling(workshop: Workshop, digest: string): Promise<CompiledPages> {
	const compiled = workshop.progress.stage(
		"compile",
		() => compilePages({ ...workshop, digest }),
		({ isCached }) => (isCached ? BUILD_TEXTS.compiledBefore : ""),
	);
	compiled.catch(() => undefined);
	return compiled;
}

/** Everything that is known before something is made: what the site is to be, and the code that makes it. */
export async function prepare(
	read: ReadWork,
	compiled: Promise<CompiledPages>,
): Promise<Omit<SiteWork, "tree" | "year">> {
	const { publication, progress, options } = read;
	const plan = await progress.stage(
		"plan",
		async () => planPublication(publication),
		({ pages }) => BUILD_TEXTS.pages(pages.length),
	);
	const root = toSiteRoot(publication.paper, options.base);
	return { ...read, plan, root, code: await compiled };
}
