import { readFileSync } from "node:fs";
import { join } from "node:path";
import { BUILD_TEXTS } from "../../../src/strings/command-texts-build.ts";
import { claimPages } from "./pages/claim-pages.ts";
import { renderPages } from "./pages/render-pages.ts";
import { listFiles } from "../check-dist/list-files.ts";
import { writeTreeFile } from "./tree/tree-files.ts";
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
	const files = listFiles(client).map((path) =>
		writeTreeFile(tree.directory, path, readFileSync(join(client, path))),
	);
	tree.add("client", { key: digest, files });
}
