// Compiles the pages with Astro; started by compile-pages.ts.
import { build } from "astro";
import { pageAdapter } from "../../../../src/integrations/page-adapter.ts";
import { answerParent } from "../answer-parent.ts";

export interface CompileRequest {
	/** The project's folder. */
	root: string;
	/** Within the project, so that what is compiled finds its packages. */
	outDir: string;
	base: string;
}

answerParent(async (request: CompileRequest) => {
	await build({ ...request, output: "server", adapter: pageAdapter(), logLevel: "warn" });
	return {};
});
