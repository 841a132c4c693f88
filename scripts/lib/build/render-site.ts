import { createHash } from "node:crypto";
import { cp, mkdir, rename, rm } from "node:fs/promises";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { toEnvironment } from "../../../src/integrations/paper-source.ts";
import type { SitePlan } from "../../../src/plan/plan-site.ts";
import { BUILD_TEXTS } from "../../../src/strings/command-texts-build.ts";
import type { BuildOptions } from "./build-options.ts";
import { CACHE_DIRECTORY, PROJECT_DIRECTORY } from "./places.ts";
import type { RenderRequest } from "./render-process.ts";
import { runChild } from "./run-child.ts";
import type { Workshop } from "./workshop.ts";

const SCRIPT = fileURLToPath(new URL("render-process.ts", import.meta.url));

/** Renders every page of the plan into `next`. */
export async function renderSite(
	{ options, places, progress, onStart }: Workshop,
	{ pages }: SitePlan,
): Promise<void> {
	const outDir = toRenderDirectory(places.out);
	const { base, site } = options;
	const request: RenderRequest = { root: PROJECT_DIRECTORY, outDir, base, site };
	const work = async () => {
		await rm(outDir, { recursive: true, force: true });
		await runChild({
			script: SCRIPT,
			request,
			environment: toRenderEnvironment(options),
			onStart,
		});
		await moveDirectory(outDir, places.next);
	};
	await progress.stage("render", work, () => BUILD_TEXTS.pages(pages.length));
}

/**
 * Astro runs what it bundled beside its output and moves assets by rename, so
 * its output has to lie within the project; each `out` has a folder of its own.
 */
function toRenderDirectory(out: string): string {
	const name = createHash("sha256").update(out).digest("hex").slice(0, 16);
	return join(CACHE_DIRECTORY, "render", name);
}

function toRenderEnvironment(options: BuildOptions): Record<string, string> {
	return { ...toEnvironment(options), NODE_ENV: "production", ASTRO_TELEMETRY_DISABLED: "1" };
}

/** Replaces `to`; copies where a rename would leave the file system. */
async function moveDirectory(from: string, to: string): Promise<void> {
	await rm(to, { recursive: true, force: true });
	await mkdir(dirname(to), { recursive: true });
	try {
		await rename(from, to);
	} catch (error) {
		if (!(error instanceof Error && "code" in error && error.code === "EXDEV")) throw error;
		await cp(from, to, { recursive: true });
		await rm(from, { recursive: true });
	}
}
