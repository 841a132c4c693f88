import { type CalendarDay, compareDays } from "../domain/calendar-day.ts";
import type { Instant } from "../domain/instant.ts";
import { toPublished } from "../domain/publication-times.ts";
import { toArticlePath } from "../domain/addresses.ts";
import { toWebAddress } from "../domain/web-address.ts";
import { formatZonedTime } from "../domain/zoned-time.ts";
import { formatRobots } from "../feeds/robots.ts";
import {
	formatNewsSitemap,
	formatSitemap,
	formatSitemapIndex,
	type SitemapEntry,
} from "../feeds/sitemap.ts";
import type { DocumentSource } from "./plan-documents.ts";
import type { PlannedDocument } from "./planned-document.ts";
import type { PageKind, SitePage } from "./site-page.ts";

export const SITEMAP_INDEX_PATH = "/sitemap-index.xml";
export const NEWS_SITEMAP_PATH = "/sitemap-news.xml";
const SECTIONS_SITEMAP_PATH = "/sitemap-sections.xml";
const ROBOTS_PATH = "/robots.txt";

/** What Google News takes as news: milliseconds. */
export const NEWS_AGE = 2 * 24 * 60 * 60 * 1000;

interface Listed {
	path: string;
	modified: CalendarDay | undefined;
}

/** A sitemap for each year, one for what belongs to no year, their index, the news of two days, and robots.txt. */
export function planSitemaps(source: DocumentSource): PlannedDocument[] {
	const { root, plan } = source;
	const sitemaps = toSitemaps(plan.pages);
	const toEntry = ({ path, modified }: Listed): SitemapEntry => ({
		address: toWebAddress(root, path),
		modified,
	});
	const toNewest = (listed: readonly Listed[]) => findNewest(listed.map((each) => each.modified));
	return [
		...[...sitemaps].map(([path, listed]) => ({
			path,
			render: () => formatSitemap(listed.map(toEntry)),
		})),
		{
			path: SITEMAP_INDEX_PATH,
			render: () =>
				formatSitemapIndex(
					[...sitemaps].map(([path, listed]) => toEntry({ path, modified: toNewest(listed) })),
				),
		},
		{ path: NEWS_SITEMAP_PATH, render: () => formatNews(source) },
		{
			path: ROBOTS_PATH,
			render: () =>
				formatRobots(
					[SITEMAP_INDEX_PATH, NEWS_SITEMAP_PATH].map((path) => toWebAddress(root, path)),
				),
		},
	];
}

/** Pages that search engines may list, by the address of their sitemap. */
function toSitemaps(pages: readonly SitePage[]): Map<string, Listed[]> {
	const sitemaps = new Map<string, Listed[]>();
	for (const page of pages) {
		if (!isListed(page)) continue;
		const year = page.edition?.slice(0, 4);
		const path = year ? `/sitemap-${year}.xml` : SECTIONS_SITEMAP_PATH;
		const listed = { path: page.path, modified: page.modified };
		const sitemap = sitemaps.get(path);
		if (sitemap) sitemap.push(listed);
		else sitemaps.set(path, [listed]);
	}
	return sitemaps;
}

/** What says that it is not for search engines; a former address is no page. */
const UNLISTED: readonly PageKind[] = [
	"redirect",
	"not-found",
	"search",
	"edition-print",
	"page-print",
	"letter",
];

function isListed({ kind }: SitePage): boolean {
	return !UNLISTED.includes(kind);
}

function findNewest(days: readonly (CalendarDay | undefined)[]): CalendarDay | undefined {
	return days
		.filter((day) => day !== undefined)
		.sort(compareDays)
		.at(-1);
}

function formatNews({ plan, root, cutOff }: DocumentSource): string {
	const { site, editions } = plan.publication.paper;
	const { timeZone } = site;
	const entries = editions
		.flatMap(({ articles }) => articles)
		.map((article) => ({ article, published: toPublished(article, timeZone) }))
		.filter(({ published }) => isNews(published, cutOff))
		.map(({ article, published }) => ({
			address: toWebAddress(root, toArticlePath(article)),
			title: article.title,
			published: formatZonedTime(published, timeZone),
		}));
	return formatNewsSitemap(site.name, entries);
}

/** Published in the two days before the build, or dated later than it. */
function isNews(published: Instant, cutOff: Instant): boolean {
	return published > cutOff - NEWS_AGE;
}
