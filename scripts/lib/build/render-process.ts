// Renders every page with Astro; started by render-site.ts.
import { build } from "astro";
import { answerParent } from "./answer-parent.ts";

export interface RenderRequest {
	/** The project's folder. */
	root: string;
	/** The folder the pages go to. */
	outDir: string;
	base: string;
	/** The origin in canonical addresses; by default the one of `site.yaml`. */
	site?: string | undefined;
}

answerParent(async ({ site, ...request }: RenderRequest) => {
	await build({ ...request, ...(site === undefined ? {} : { site }), logLevel: "warn" });
	return {};
});
