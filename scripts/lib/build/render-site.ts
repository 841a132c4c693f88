import { readFileSync } from "node:fs";
import { join } from "node:path";
import { BUILD_TEXTS } from "../../../src/strings/command-texts-build.ts";
import { claimPages } from "./pages/claim-pages.ts";
import { renderPages } from "./pages/render-pages.ts";
import { listFiles } from "../check-dist/list-files.ts";
import { writeTreeFile } from "./tree/tree-files.ts";
import type { SiteWork } from "./workshop.ts";

/** The unit of the scripts and styles of all pages, and of what else is public. */
export const ASSETS_UNIT = "client";

/** Renders the pages that have changed. */
export async function renderSite(work: SiteWork): Promise<void> {
	await work.progress.stage(
		"render",
		() => renderPages(work, (onDirty) => claimPages(work, onDirty)),
		({ pages, editions }) =>
			BUILD_TEXTS.rendered({
				pages: work.plan.pages.length,
				newPages: pages.length,
				newEditions: editions.size,
			}),
	);
}

/** Puts the scripts and styles in place that all pages use. */
export function placeAssets({ tree, code: { client, digest } }: SiteWork): void {
	if (tree.claim(ASSETS_UNIT, digest)) return;
	const files = listFiles(client).map((path) =>
		writeTreeFile(tree.directory, path, readFileSync(join(client, path))),
	);
	tree.add(ASSETS_UNIT, { key: digest, files });
}
