import { createBodies } from "../../../src/markdown/bodies.ts";
import { createShownBodies } from "../../../src/plan/shown-bodies.ts";
import { planPaperDocuments } from "../../../src/plan/plan-documents.ts";
import type { PlannedDocument } from "../../../src/plan/planned-document.ts";
import { toRedirects } from "../../../src/plan/plan-redirects.ts";
import { formatNginxRedirects, formatRedirectsFile } from "../../../src/feeds/redirects.ts";
import { BUILD_TEXTS } from "../../../src/strings/command-texts-build.ts";
import { writeFile } from "node:fs/promises";
import { SERVICE_WORKER_PATH } from "../../../src/domain/offline.ts";
import {
	formatServiceWorker,
	toOfflineOrder,
} from "../../../src/integrations/format-service-worker.ts";
import { ASSETS_UNIT } from "./render-site.ts";
import { writeTreeFile } from "./tree/tree-files.ts";
import type { SiteWork } from "./workshop.ts";

/** Writes every file of the site that is no page and belongs to no edition alone (feeds, sitemaps, the list of editions, the service worker, which keeps the assets that are in the tree) and the redirects for hosts. */
export async function writeDocuments(work: SiteWork): Promise<void> {
	const { options, places, progress, plan, root, tree } = work;
	const { base, cutOff } = options;
	const documents = planPaperDocuments({
		plan,
		root,
		cutOff,
		bodies: createShownBodies(createBodies(base)),
	});
	const write = async () => {
		let written = 0;
		for (const document of documents) written += (await writeDocument(document, work)) ? 1 : 0;
		await placeServiceWorker(work);
		const redirects = toRedirects(plan.pages, base);
		tree.write("redirects", new Map([["_redirects", formatRedirectsFile(redirects)]]));
		await writeFile(places.nginxRedirects, formatNginxRedirects(redirects));
		return written;
	};
	await progress.stage("documents", write, (written) =>
		BUILD_TEXTS.documents({ files: documents.length, written }),
	);
}

/** To take the types out of its script takes longer than all else that is written each time. */
async function placeServiceWorker({ options, plan, tree, digests, code }: SiteWork): Promise<void> {
	const { base } = options;
	const { paper } = plan.publication;
	const files = tree.getFiles(ASSETS_UNIT).map(({ path }) => path);
	const order = paper.site.offline ? toOfflineOrder({ base, paper, files }) : undefined;
	const unit = { name: "service-worker", key: digests.digest([code.digest, order]) };
	if (tree.claim(unit.name, unit.key)) return;
	const script = await formatServiceWorker(order);
	const file = writeTreeFile(tree.directory, SERVICE_WORKER_PATH.slice(1), script);
	tree.add(unit.name, { key: unit.key, files: [file] });
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
