import { renderSite } from "./render-site.ts";
import type { SiteWork } from "./workshop.ts";
import { writeDocuments } from "./write-documents.ts";
import { writeHeaders } from "./write-headers.ts";
import { drawShareCards, writePublishedPictures } from "./write-published-pictures.ts";

/**
 * Makes everything that readers open: pages, what belongs to editions, pictures,
 * feeds and sitemaps, and what tells hosts how to send them. The cards of shared
 * links, which no page shows, can be left out.
 */
export async function makePages(work: SiteWork, { hasCards = true } = {}): Promise<void> {
	await renderSite(work);
	await writePublishedPictures(work);
	if (hasCards) await drawShareCards(work);
	await writeDocuments(work);
	await writeHeaders(work);
}
