import { createBodies } from "../../../src/markdown/bodies.ts";
import { createShownBodies } from "../../../src/plan/shown-bodies.ts";
import { planPaperDocuments } from "../../../src/plan/plan-documents.ts";
import type { PlannedDocument } from "../../../src/plan/planned-document.ts";
import { toRedirects } from "../../../src/plan/plan-redirects.ts";
import { formatNginxRedirects, formatRedirectsFile } from "../../../src/feeds/redirects.ts";
import { BUILD_TEXTS } from "../../../src/strings/command-texts-build.ts";
import { writeFile } from "node:fs/promises";
import { SERVICE_WORKER_PATH } from "../../../src/domain/offline.ts";
import { formatServiceWorker } from "./format-service-worker.ts";
import { writeTreeFile } from "./tree/tree-files.ts";
import type { SiteWork } from "./workshop.ts";

/** Writes every file of the site that is no page and belongs to no edition alone (feeds, sitemaps, the list of editions) and the redirects for hosts. */
export async function writeDocuments(work: SiteWork): Promise<void> {
	const { options, places, progress, plan, root, tree } = work;
	const { base, cutOff } = options;
	const { paper } = plan.publication;
	const documents = planPaperDocuments({
		plan,
		root,
		cutOff,
		bodies: createShownBodies(createBodies(base)),
	});
	const write = async () => {
		let written = 0;
		for (const document of documents) written += (await writeDocument(document, work)) ? 1 : 0;
		const redirects = toRedirects(plan.pages, base);
		tree.write(
			"host",
			new Map([
				[
					SERVICE_WORKER_PATH.slice(1),
					await formatServiceWorker({ ...{ base, paper }, files: listPaths(tree) }),
				],
				["_redirects", formatRedirectsFile(redirects)],
			]),
		);
		await writeFile(places.nginxRedirects, formatNginxRedirects(redirects));
		return written;
	};
	await progress.stage("documents", write, (written) =>
		BUILD_TEXTS.documents({ files: documents.length, written }),
	);
}

function listPaths(tree: SiteWork["tree"]): string[] {
	return [...tree.files()].map(({ path }) => path);
}

/** Returns whether it had to be written. */
async function writeDocument(
	{ path, source, render }: PlannedDocument,
	{ tree, digests, code }: SiteWork,
): Promise<boolean> {
	const name = `document:${path}`;
	// What is written quickly is written each time: to find out whether it has changed takes as long.
	const key = source === undefined ? "" : digests.digest([code.digest, path, source]);
	if (key !== "" && tree.claim(name, key)) return false;
	const file = writeTreeFile(tree.directory, path.slice(1), await render());
	tree.add(name, { key, files: [file] });
	return true;
}
