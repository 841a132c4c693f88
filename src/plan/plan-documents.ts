import type { Instant } from "../domain/instant.ts";
import type { OutletPictures } from "../domain/outlet-pictures.ts";
import type { SiteRoot } from "../domain/web-address.ts";
import { planBooks } from "./plan-books.ts";
import { planLetters } from "./plan-email.ts";
import { planFeeds } from "./plan-feeds.ts";
import { planOpenData } from "./plan-open-data.ts";
import { planQrCodes } from "./plan-qr-codes.ts";
import type { SitePlan } from "./plan-site.ts";
import { planTheme } from "./plan-theme.ts";
import { planSitemaps } from "./plan-sitemaps.ts";
import type { PlannedDocument } from "./planned-document.ts";

/** What documents are made of. */
export interface DocumentSource {
	plan: SitePlan;
	root: SiteRoot;
	/** The build's one instant. */
	cutOff: Instant;
	pictures: OutletPictures;
}

/** Every file of the site that is no page: what the plan does not publish reaches none of them. */
export function planDocuments(source: DocumentSource): PlannedDocument[] {
	return [
		...planFeeds(source),
		...planSitemaps(source),
		...planOpenData(source),
		...planLetters(source),
		...planBooks(source),
		...planQrCodes(source),
		...planTheme(source.plan.publication.paper.site),
	];
}
