import { mkdir, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { toSiteRoot } from "../../../src/domain/web-address.ts";
import { createBodies } from "../../../src/markdown/bodies.ts";
import { planPaperDocuments } from "../../../src/plan/plan-documents.ts";
import type { SitePlan } from "../../../src/plan/plan-site.ts";
import { toRedirects } from "../../../src/plan/plan-redirects.ts";
import { formatNginxRedirects, formatRedirectsFile } from "../../../src/feeds/redirects.ts";
import { BUILD_TEXTS } from "../../../src/strings/command-texts-build.ts";
import { writeServiceWorker } from "./write-service-worker.ts";
import type { Workshop } from "./workshop.ts";

/** Writes every file of the site that is no page and belongs to no edition alone (feeds, sitemaps, the list of editions) and the redirects for hosts. */
export async function writeDocuments(
	{ options, places, progress }: Workshop,
	plan: SitePlan,
): Promise<void> {
	const { base, cutOff } = options;
	const root = toSiteRoot(plan.publication.paper, base);
	const documents = planPaperDocuments({ plan, root, cutOff, bodies: createBodies(base) });
	const work = async () => {
		for (const { path, render } of documents) {
			const file = join(places.next, path);
			await mkdir(dirname(file), { recursive: true });
			await writeFile(file, await render());
		}
		await writeServiceWorker(places.next, { paper: plan.publication.paper, base });
		const redirects = toRedirects(plan.pages, base);
		await writeFile(join(places.next, "_redirects"), formatRedirectsFile(redirects));
		await writeFile(places.nginxRedirects, formatNginxRedirects(redirects));
	};
	await progress.stage("documents", work, () => BUILD_TEXTS.documents(documents.length));
}
