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

type Shelves = ReadonlyMap<string, readonly Article[]>;

/**
 * Finds the related stories of every article in one pass over the archive.
 *
 * A shelf holds the articles that share a column, a person or a district,
 * newest first; an article is offered those next to it on its shelves, older
 * ones before newer ones, so that a new article changes few others.
 */
export function toRelatedFinder(
	articles: readonly Article[],
): (article: Article) => RelatedStory[] {
	const shelves = toShelves([...articles].sort(compareNewestFirst));
	const places = toPlaces(shelves);
	return (article) => {
		const found = new Map<Article, RelatedReason[]>();
		for (const reason of toReasons(article)) {
			const key = toShelfKey(reason);
			const place = places.get(key)?.get(article);
			if (place === undefined) continue;
			for (const other of toNearest(shelves.get(key) ?? [], place)) {
				found.set(other, [...(found.get(other) ?? []), reason]);
			}
		}
		return [...found]
			.sort(([a, forA], [b, forB]) => forB.length - forA.length || compareNewestFirst(a, b))
			.slice(0, MOST)
			.map(([other, reasons]) => toRelatedStory(other, reasons));
	};
}

function toReasons(article: Article): RelatedReason[] {
	return [
		...(article.column ? [{ kind: "column" as const, shared: toNamedLink(article.column) }] : []),
		...toSigningPeople(article).map((person) => ({
			kind: "person" as const,
			shared: toNamedLink(person),
		})),
		...article.districts
			.filter((district) => district.kind !== "citywide")
			.map((district) => ({ kind: "district" as const, shared: toNamedLink(district) })),
	];
}

function toShelfKey({ kind, shared }: RelatedReason): string {
	return `${kind}/${shared.id}`;
}

function toShelves(articles: readonly Article[]): Shelves {
	const shelves = new Map<string, Article[]>();
	for (const article of articles) {
		for (const key of new Set(toReasons(article).map(toShelfKey))) {
			const shelf = shelves.get(key);
			if (shelf) shelf.push(article);
			else shelves.set(key, [article]);
		}
	}
	return shelves;
}

function toPlaces(shelves: Shelves): Map<string, Map<Article, number>> {
	const places = new Map<string, Map<Article, number>>();
	for (const [key, shelf] of shelves) {
		places.set(key, new Map(shelf.map((article, place) => [article, place])));
	}
	return places;
}

function toNearest(shelf: readonly Article[], place: number): Article[] {
	const older = shelf.slice(place + 1, place + 1 + OFFERS);
	const newer = shelf.slice(Math.max(0, place - (OFFERS - older.length)), place).reverse();
	return [...older, ...newer];
}

function toRelatedStory(article: Article, reasons: RelatedReason[]): RelatedStory {
	return { path: toArticlePath(article), title: article.title, date: article.date, reasons };
}
