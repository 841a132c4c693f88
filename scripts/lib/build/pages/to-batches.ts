import type { SitePlan } from "../../../../src/plan/plan-site.ts";
import type { SitePage } from "../../../../src/plan/site-page.ts";
import { toEditionOrders } from "../../../../src/plan/edition-order.ts";
import { toEditionPath } from "../../../../src/domain/addresses.ts";
import type { Batch, PageOrder } from "./render-worker.ts";

/** Pages of no edition that a thread is given at once. */
const LOOSE = 16;

/**
 * The site in parts: each edition with its pages and documents, which show the
 * same bodies, then what belongs to no edition. No part holds more than an
 * edition.
 */
export function* toBatches({ pages, publication }: SitePlan): Generator<Batch, undefined> {
	const byEdition = Map.groupBy(pages, ({ path }) => /^\/\d{4}\/\d\d\/\d\d\//.exec(path)?.[0]);
	for (const edition of toEditionOrders(publication.paper)) {
		const own = byEdition.get(toEditionPath(edition.edition.date)) ?? [];
		yield { pages: own.map(toOrder), edition };
	}
	const loose = byEdition.get(undefined) ?? [];
	for (let start = 0; start < loose.length; start += LOOSE) {
		yield { pages: loose.slice(start, start + LOOSE).map(toOrder) };
	}
	return undefined;
}

/** Nothing is handed over but what a page needs. */
function toOrder({ kind, path, model }: SitePage): PageOrder {
	return { kind, path, model } as PageOrder;
}
