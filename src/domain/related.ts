import { toArticlePath } from "./addresses.ts";
import type { Article } from "./article.ts";
import { compareNewestFirst } from "./article-order.ts";
import type { CalendarDay } from "./calendar-day.ts";
import { toSigningPeople } from "./publication.ts";
import { type NamedLink, toNamedLink } from "./story-card.ts";

/** Why a story is related: 同栏目、同人物、同地区. */
export interface RelatedReason {
	kind: "column" | "person" | "district";
	shared: NamedLink;
}

export interface RelatedStory {
	path: string;
	title: string;
	date: CalendarDay;
	/** At least one. */
	reasons: readonly RelatedReason[];
}

/** Stories shown under an article at most. */
const MOST = 4;
/** Stories one shared column, person or district may offer. */
const OFFERS = 3;

/** The articles that share a column, a person or a district, newest first. */
interface Shelf {
	reason: RelatedReason;
	articles: Article[];
}

/** Where an article stands on a shelf. */
interface Place {
	shelf: Shelf;
	at: number;
}

/**
 * Finds the related stories of every article in one pass over the archive.
 *
 * An article is offered those next to it on its shelves, older ones before
 * newer ones, so that a new article changes few others.
 */
export function toRelatedFinder(
	articles: readonly Article[],
): (article: Article) => RelatedStory[] {
	const places = toPlaces([...articles].sort(compareNewestFirst));
	return (article) => {
		const found = new Map<Article, RelatedReason[]>();
		for (const { shelf, at } of places.get(article) ?? []) {
			for (const other of toNearest(shelf.articles, at)) {
				const reasons = found.get(other);
				if (reasons) reasons.push(shelf.reason);
				else found.set(other, [shelf.reason]);
			}
		}
		return [...found]
			.sort(([a, forA], [b, forB]) => forB.length - forA.length || compareNewestFirst(a, b))
			.slice(0, MOST)
			.map(([other, reasons]) => toRelatedStory(other, reasons));
	};
}

function toPlaces(newestFirst: readonly Article[]): Map<Article, Place[]> {
	const findShelf = createShelves();
	const places = new Map<Article, Place[]>();
	for (const article of newestFirst) {
		const found: Place[] = [];
		const put = (kind: RelatedReason["kind"], shared: NamedLink) => {
			const shelf = findShelf(kind, shared);
			// Whoever is named twice stands there once.
			if (shelf.articles.at(-1) === article) return;
			found.push({ shelf, at: shelf.articles.push(article) - 1 });
		};
		if (article.column) put("column", article.column);
		for (const person of toSigningPeople(article)) put("person", person);
		for (const district of article.districts)
			if (district.kind !== "citywide") put("district", district);
		places.set(article, found);
	}
	return places;
}

/** The shelf of each column, person or district, begun when it is first asked for. */
function createShelves() {
	const shelves = {
		column: new Map<string, Shelf>(),
		person: new Map<string, Shelf>(),
		district: new Map<string, Shelf>(),
	};
	return (kind: RelatedReason["kind"], shared: NamedLink): Shelf => {
		const known = shelves[kind].get(shared.id);
		if (known) return known;
		const shelf: Shelf = { reason: { kind, shared: toNamedLink(shared) }, articles: [] };
		shelves[kind].set(shared.id, shelf);
		return shelf;
	};
}

function toNearest(shelf: readonly Article[], place: number): Article[] {
	const older = shelf.slice(place + 1, place + 1 + OFFERS);
	const newer = shelf.slice(Math.max(0, place - (OFFERS - older.length)), place).reverse();
	return [...older, ...newer];
}

function toRelatedStory(article: Article, reasons: RelatedReason[]): RelatedStory {
	return { path: toArticlePath(article), title: article.title, date: article.date, reasons };
}
