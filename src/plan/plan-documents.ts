import type { Instant } from "../domain/instant.ts";
import { planBook } from "./plan-books.ts";
import { type EditionOrder, type OutletTools, toEditionOrders } from "./edition-order.ts";
import { planLetter } from "./plan-email.ts";
import { planFeeds } from "./plan-feeds.ts";
import { planEditionData, planPaperData } from "./plan-open-data.ts";
import { planQrCodes } from "./plan-qr-codes.ts";
import type { SitePlan } from "./plan-site.ts";
import { planTheme } from "./plan-theme.ts";
import { planSitemaps } from "./plan-sitemaps.ts";
import type { PlannedDocument } from "./planned-document.ts";

/** What the documents of the whole paper are made of. */
export interface DocumentSource extends Pick<OutletTools, "root" | "bodies"> {
	plan: SitePlan;
	/** The build's one instant. */
	cutOff: Instant;
}

/**
 * Every file of the site that is no page: what the plan does not publish
 * reaches none of them.
 */
export function planDocuments(source: DocumentSource & OutletTools): PlannedDocument[] {
	const orders = toEditionOrders(source.plan.publication.paper);
	return [
		...planPaperDocuments(source),
		...orders.flatMap((order) => planEditionDocuments(order, source)),
	];
}

/** The documents that many editions are in. */
export function planPaperDocuments(source: DocumentSource): PlannedDocument[] {
	const { site } = source.plan.publication.paper;
	return [
		...planFeeds(source),
		...planSitemaps(source),
		...(site.outlets.includes("data") ? planPaperData(source) : []),
		...planTheme(site),
	];
}

/** The documents of one edition and of its articles. */
export function planEditionDocuments(order: EditionOrder, tools: OutletTools): PlannedDocument[] {
	const { outlets } = order.letter.site;
	return [
		...(outlets.includes("data") ? planEditionData(order, tools) : []),
		...(outlets.includes("code") ? planQrCodes(order.edition, tools.root) : []),
		...(outlets.includes("letter") ? planLetter(order, tools) : []),
		...(outlets.includes("book") ? [planBook(order, tools)] : []),
	];
}
