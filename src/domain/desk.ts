import { toArticlePath, toDistrictPath, toEditionPath, toPagePath } from "./addresses.ts";
import type { Article } from "./article.ts";
import { type CalendarDay, toNoon } from "./calendar-day.ts";
import type { District } from "./district.ts";
import type { Edition, Page } from "./edition.ts";
import type { Instant } from "./instant.ts";

/** Days without a story after which a district is silent. */
export const SILENCE = 30;

/** Why a page cannot go out as it is; `held-back` counts the drafts and embargoed articles on it. */
export type PageGap =
	| { kind: "no-stories" }
	| { kind: "only-held-back"; count: number }
	| { kind: "no-lead" }
	| { kind: "lead-held-back" };

/** A page as the desk sees it. */
export interface DeskPage {
	number: number;
	name?: string | undefined;
	path: string;
	/** Stories that readers see. */
	published: number;
	/** Drafts and embargoed articles. */
	heldBack: number;
	gap?: PageGap | undefined;
}

/** An edition as the desk sees it. */
export interface DeskEdition {
	date: CalendarDay;
	path: string;
	serialNumber?: number | undefined;
	pages: readonly DeskPage[];
	/** Whether readers see any of it. */
	isPublished: boolean;
	/** Whether nothing is missing. */
	isComplete: boolean;
}

/** An article that readers do not see. */
export interface HeldBack {
	title: string;
	date: CalendarDay;
	page: number;
	file: string;
	/** Where it will be. */
	path: string;
	/** From when on readers see it; a draft has none that counts. */
	until?: Instant | undefined;
}

/** A district that readers have not read of for long. */
export interface SilentDistrict {
	name: string;
	path: string;
	/** Of its newest story, if it ever had one. */
	last?: CalendarDay | undefined;
	/** From that day to the newest edition. */
	days?: number | undefined;
}

/** What the edition lacks at an instant. */
export function toDeskEdition(edition: Edition, cutOff: Instant): DeskEdition {
	const { date, serialNumber } = edition;
	const pages = edition.pages.map((page) => toDeskPage(page, { edition, cutOff }));
	return {
		date,
		path: toEditionPath(date),
		serialNumber,
		pages,
		isPublished: pages.some(({ published }) => published > 0),
		isComplete: serialNumber !== undefined && pages.every(({ gap }) => gap === undefined),
	};
}

export function isHeldBack({ draft, publishAt }: Article, cutOff: Instant): boolean {
	return draft || (publishAt !== undefined && publishAt > cutOff);
}

export function toHeldBack(article: Article): HeldBack {
	const { title, date, page, file, draft, publishAt } = article;
	return {
		title,
		date,
		page,
		file,
		path: toArticlePath(article),
		until: draft ? undefined : publishAt,
	};
}

interface PagePlace {
	edition: Edition;
	cutOff: Instant;
}

function toDeskPage({ number, name }: Page, { edition, cutOff }: PagePlace): DeskPage {
	const onPage = edition.articles.filter(({ page }) => page === number);
	const heldBack = onPage.filter((article) => isHeldBack(article, cutOff)).length;
	return {
		number,
		name,
		path: toPagePath(edition.date, number),
		published: onPage.length - heldBack,
		heldBack,
		gap: findGap(onPage, cutOff),
	};
}

function findGap(onPage: readonly Article[], cutOff: Instant): PageGap | undefined {
	const published = onPage.filter((article) => !isHeldBack(article, cutOff));
	if (onPage.length === 0) return { kind: "no-stories" };
	if (published.length === 0) return { kind: "only-held-back", count: onPage.length };
	if (published.some(({ order }) => order === 1)) return undefined;
	return { kind: onPage.some(({ order }) => order === 1) ? "lead-held-back" : "no-lead" };
}

/**
 * The districts without a published story in the last `SILENCE` days before the
 * newest edition, longest silent first. `articles` are the published ones.
 */
export function findSilentDistricts(
	districts: readonly District[],
	{ articles, newest }: { articles: readonly Article[]; newest: CalendarDay },
): SilentDistrict[] {
	const last = new Map<string, CalendarDay>();
	for (const { date, districts: named } of articles) {
		for (const { id } of named) if (date > (last.get(id) ?? "")) last.set(id, date);
	}
	return districts
		.map((district) => {
			const day = last.get(district.id);
			const days = day === undefined ? undefined : countDays(day, newest);
			return { name: district.name, path: toDistrictPath(district), last: day, days };
		})
		.filter(({ days }) => days === undefined || days >= SILENCE)
		.toSorted((a, b) => (b.days ?? Infinity) - (a.days ?? Infinity) || 0);
}

const DAY = 86_400_000;

function countDays(from: CalendarDay, to: CalendarDay): number {
	return Math.round((toNoon(to).getTime() - toNoon(from).getTime()) / DAY);
}
