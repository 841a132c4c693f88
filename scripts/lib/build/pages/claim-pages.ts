import { setImmediate } from "node:timers/promises";
import type { CalendarDay } from "../../../../src/domain/calendar-day.ts";
import { type EditionOrder, toEditionOrders } from "../../../../src/plan/edition-order.ts";
import type { SitePage } from "../../../../src/plan/site-page.ts";
import { toBatches } from "../../threads/to-batches.ts";
import { isToBeMade, type SiteWork } from "../workshop.ts";

/** Pages between two looks at what else there is to do: some hundredths of a second. */
const AT_ONCE = 512;

/** A page that has to be rendered. */
export interface DirtyPage {
	page: SitePage;
	key: string;
}

/** An edition whose documents have to be written. */
export interface DirtyEdition {
	order: EditionOrder;
	key: string;
}

/** What a build has to render. */
export interface DirtyParts {
	pages: readonly DirtyPage[];
	editions: ReadonlyMap<CalendarDay, DirtyEdition>;
}

/**
 * Claims every page, and every edition's documents; what is returned is not in
 * place, and `onDirty` hears how much that is so far. A page is a function of its
 * model, of where the site stands and of the code, and these are its key; an
 * edition's documents are one unit.
 */
export async function claimPages(
	work: SiteWork,
	onDirty: (count: number) => void,
): Promise<DirtyParts> {
	const { plan, root, code, tree, digests, year } = work;
	const same = digests.digest([code.digest, root]);
	const pages: DirtyPage[] = [];
	const mine = plan.pages.filter(({ path }) => year === undefined || path.startsWith(`/${year}/`));
	for (const batch of toBatches(mine, AT_ONCE)) {
		for (const page of batch) {
			const key = digests.digest([same, page.kind, page.path, page.model]);
			if (!tree.claim(toPageUnit(page.path), key)) pages.push({ page, key });
		}
		onDirty(pages.length);
		// The index may be waiting to be placed.
		await setImmediate();
	}
	const editions = toEditionOrders(plan.publication.paper)
		.filter(({ edition }) => isToBeMade(edition.date, work))
		.map((order) => ({ order, key: digests.digest([same, order]) }))
		.filter(({ order, key }) => !tree.claim(toEditionUnit(order.edition.date), key));
	onDirty(pages.length + editions.length);
	return {
		pages,
		editions: new Map(editions.map((each) => [each.order.edition.date, each])),
	};
}

/** The unit of a page, by its address. */
export function toPageUnit(path: string): string {
	return `page:${path}`;
}

/** The unit of an edition's documents. */
export function toEditionUnit(date: CalendarDay): string {
	return `edition:${date}`;
}
