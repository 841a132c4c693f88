import { type CalendarDay, parseCalendarDay } from "../../../../src/domain/calendar-day.ts";
import { toBatches } from "../../threads/to-batches.ts";
import type { DirtyPage, DirtyParts } from "./claim-pages.ts";
import type { PageOrder } from "./page-renderer.ts";
import type { Batch } from "./render-batch.ts";

/** Pages of no edition that a thread is given at once. */
const LOOSE = 16;

/**
 * What has to be rendered, in parts: each edition's pages and documents, which
 * show the same bodies, then what belongs to no edition. No part holds more
 * than an edition.
 */
export function* toRenderBatches({ pages, editions }: DirtyParts): Generator<Batch, undefined> {
	const byEdition = Map.groupBy(pages, ({ page }) => findDay(page.path));
	const days = new Set([...editions.keys(), ...byEdition.keys()]);
	for (const day of days) {
		if (day === undefined) continue;
		yield { pages: (byEdition.get(day) ?? []).map(toOrder), edition: editions.get(day)?.order };
	}
	const loose = byEdition.get(undefined) ?? [];
	for (const batch of toBatches(loose, LOOSE)) yield { pages: batch.map(toOrder) };
	return undefined;
}

/** The edition in whose folder a page lies. */
function findDay(path: string): CalendarDay | undefined {
	const parts = /^\/(\d{4})\/(\d\d)\/(\d\d)\//.exec(path);
	return parts ? parseCalendarDay(parts.slice(1).join("-")) : undefined;
}

/** Nothing is handed over but what a page needs. */
function toOrder({ page: { kind, path, model } }: DirtyPage): PageOrder {
	return { kind, path, model } as PageOrder;
}
