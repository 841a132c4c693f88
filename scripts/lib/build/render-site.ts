import { cpSync } from "node:fs";
import { BUILD_TEXTS } from "../../../src/strings/command-texts-build.ts";
import { claimPages } from "./pages/claim-pages.ts";
import { renderPages } from "./pages/render-pages.ts";
import { listTreeFiles } from "./tree/tree-files.ts";
import type { SiteWork } from "./workshop.ts";

/** Renders the pages that have changed, beside the scripts and styles that all use. */
export async function renderSite(work: SiteWork): Promise<void> {
	await work.progress.stage(
		"render",
		async () => {
			placeAssets(work);
			const claimed = claimPages(work);
			await renderPages(claimed, work);
			return claimed;
		},
		({ pages, editions }) =>
			BUILD_TEXTS.rendered({
				pages: work.plan.pages.length,
				newPages: pages.length,
				newEditions: editions.size,
			}),
	);
}

function placeAssets({ tree, code: { client, digest } }: SiteWork): void {
	if (tree.claim("client", digest)) return;
	cpSync(client, tree.directory, { recursive: true });
	tree.addPaths("client", digest, listTreeFiles(client));
}
