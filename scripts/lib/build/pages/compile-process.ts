// Compiles the pages with Astro, and the build itself; started by compile-pages.ts.
import { build } from "astro";
import { pageAdapter } from "../../../../src/integrations/page-adapter.ts";
import { answerParent } from "../answer-parent.ts";
import { makeProgram } from "../program/make-program.ts";

export interface CompileRequest {
	/** The project's folder. */
	root: string;
	/** What has to be compiled; all of it within the project, so that it finds its packages. */
	pages?: { outDir: string; base: string } | undefined;
	program?: { outDir: string } | undefined;
}

answerParent(async ({ root, pages, program }: CompileRequest) => {
	await Promise.all([
		pages && build({ root, ...pages, output: "server", adapter: pageAdapter(), logLevel: "warn" }),
		program && makeProgram({ root, ...program }),
	]);
	return {};
});
