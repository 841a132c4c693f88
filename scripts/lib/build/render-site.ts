import { fileURLToPath } from "node:url";
import { toEnvironment } from "../../../src/integrations/paper-source.ts";
import type { SitePlan } from "../../../src/plan/plan-site.ts";
import { BUILD_TEXTS } from "../../../src/strings/command-texts-build.ts";
import { PROJECT_DIRECTORY } from "./places.ts";
import type { RenderRequest } from "./render-process.ts";
import { runChild } from "./run-child.ts";
import type { Workshop } from "./workshop.ts";

const SCRIPT = fileURLToPath(new URL("render-process.ts", import.meta.url));

/** Renders every page of the plan into `next`. */
export async function renderSite(
	{ options, places, progress, onStart }: Workshop,
	{ pages }: SitePlan,
): Promise<void> {
	const { base, site } = options;
	const request: RenderRequest = { root: PROJECT_DIRECTORY, outDir: places.next, base, site };
	await progress.stage(
		"render",
		() =>
			runChild({
				script: SCRIPT,
				request,
				environment: {
					...toEnvironment(options),
					NODE_ENV: "production",
					ASTRO_TELEMETRY_DISABLED: "1",
				},
				onStart,
			}),
		() => BUILD_TEXTS.pages(pages.length),
	);
}
