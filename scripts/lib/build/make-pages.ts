import { placeAssets, renderSite } from "./render-site.ts";
import { together } from "./together.ts";
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
	placeAssets(work);
	await together(
		() => renderSite(work),
		() => writeDocuments(work),
	);
	await writePublishedPictures(work);
	if (hasCards) await drawShareCards(work);
	await writeHeaders(work);
}
