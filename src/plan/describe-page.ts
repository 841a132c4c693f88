import type { EditionFacts } from "../domain/edition-facts.ts";
import type { Frame } from "../domain/frame.ts";
import type { SiteRoot } from "../domain/web-address.ts";
import { toBreadcrumbs } from "../feeds/json-ld/breadcrumbs.ts";
import { formatGraph } from "../feeds/json-ld/format-graph.ts";
import { toIssue } from "../feeds/json-ld/issue.ts";
import { toNewsArticle } from "../feeds/json-ld/news-article.ts";
import { toNewspaper, toPublisher } from "../feeds/json-ld/publisher.ts";
import {
	toCollectionPage,
	toProfilePage,
	toWebPage,
	toWebSite,
} from "../feeds/json-ld/web-page.ts";
import { ACCESSIBILITY_WORDS } from "../strings/accessibility-words.ts";
import { CRUMBS } from "../strings/crumbs.ts";
import { FEED_WORDS } from "../strings/feed-words.ts";
import { INTERFACE } from "../strings/interface.ts";
import { formatArchiveTitle, formatListTitle } from "../strings/titles.ts";
import type { ArticleModel } from "./plan-articles.ts";
import type { EditionModel, PageModel } from "./plan-editions.ts";
import type { PageKind, PageModels } from "./site-page.ts";

type Described = { [Kind in PageKind]: { kind: Kind; model: PageModels[Kind] } }[PageKind];

/** The model of a page with what the page tells machines in its frame. */
export function describePage<Kind extends PageKind>(
	page: { kind: Kind; model: PageModels[Kind] },
	root: SiteRoot,
): PageModels[Kind] {
	const { frame } = page.model;
	const nodes = toNodes(page as Described, root);
	if (nodes.length === 0) return page.model;
	const graph = formatGraph([toPublisher(frame.site, root), ...nodes]);
	return { ...page.model, frame: { ...frame, graph } };
}

type Nodes = Parameters<typeof formatGraph>[0];

/** What a page is, besides a page of its publisher; a page that no one should list is nothing. */
function toNodes(page: Described, root: SiteRoot): Nodes {
	const { path, site } = page.model.frame;
	switch (page.kind) {
		case "front":
			return [toWebSite(site, root), ...toIssueNodes(page.model, root)];
		case "empty-front":
			return [toWebSite(site, root), toNewspaper(site, root)];
		case "edition":
			return [
				...toIssueNodes(page.model, root),
				toBreadcrumbs(CRUMBS.edition(page.model.frame.edition.date), root),
			];
		case "page":
			return toPageNodes(page.model, root);
		case "article":
			return toArticleNodes(page.model, root);
		case "person": {
			const { person, list } = page.model;
			const name = formatListTitle({ name: person.name, number: list.number });
			const profile = toProfilePage({ path, name }, { person, root });
			return [profile, toBreadcrumbs(CRUMBS.person(name), root)];
		}
		case "standing": {
			const { title } = page.model.page;
			return [toWebPage({ path, name: title }, root), toBreadcrumbs(CRUMBS.single(title), root)];
		}
		case "edition-print":
		case "page-print":
		case "letter":
		case "search":
		case "not-found":
		case "redirect":
			return [];
		default: {
			const { name, crumbs } = toListing(page);
			return [toCollectionPage({ path, name }, root), toBreadcrumbs(crumbs, root)];
		}
	}
}

type Listing = Extract<
	Described,
	{
		kind:
			| "district"
			| "column"
			| "district-index"
			| "column-index"
			| "people-index"
			| "archive"
			| "year"
			| "corrections"
			| "feeds"
			| "accessibility";
	}
>;

function toListing(page: Listing) {
	switch (page.kind) {
		case "district": {
			const { district, list } = page.model;
			const name = formatListTitle({ name: district.name, number: list.number });
			return { name, crumbs: CRUMBS.district(name) };
		}
		case "column": {
			const { column, list } = page.model;
			const name = formatListTitle({ name: column.name, number: list.number });
			return { name, crumbs: CRUMBS.column(name) };
		}
		case "year": {
			const { shown } = page.model;
			if (!shown) throw new Error(`A year without editions: ${page.model.frame.path}`);
			return { name: formatArchiveTitle(shown.year), crumbs: CRUMBS.year(shown.year) };
		}
		case "archive":
			return toNamed(INTERFACE.archiveTitle, INTERFACE.archive);
		case "district-index":
			return toNamed(INTERFACE.districtsTitle, INTERFACE.districts);
		case "column-index":
			return toNamed(INTERFACE.columnsTitle, INTERFACE.columns);
		case "people-index":
			return toNamed(INTERFACE.peopleTitle, INTERFACE.people);
		case "corrections":
			return toNamed(INTERFACE.corrections, INTERFACE.corrections);
		case "feeds":
			return toNamed(FEED_WORDS.title, FEED_WORDS.title);
		case "accessibility":
			return toNamed(ACCESSIBILITY_WORDS.title, ACCESSIBILITY_WORDS.title);
	}
}

function toNamed(name: string, label: string) {
	return { name, crumbs: CRUMBS.single(label) };
}

function toIssueNodes({ frame, pages }: EditionModel, root: SiteRoot): Nodes {
	const parts = pages.flatMap(({ blocks }) => blocks.flatMap(({ stories }) => stories));
	const paths = parts.map(({ path }) => path);
	return [toNewspaper(frame.site, root), toIssue(frame.edition, root, paths)];
}

function toPageNodes({ frame, date, page, blocks }: PageModel, root: SiteRoot): Nodes {
	const paths = blocks.flatMap(({ stories }) => stories).map(({ path }) => path);
	return [
		toNewspaper(frame.site, root),
		toIssue(getEdition(frame), root, paths),
		toBreadcrumbs(CRUMBS.page({ date, page }), root),
	];
}

function toArticleNodes({ frame, article, page }: ArticleModel, root: SiteRoot): Nodes {
	const edition = getEdition(frame);
	return [
		toNewspaper(frame.site, root),
		toIssue(edition, root),
		toNewsArticle({ article, page, edition, site: frame.site, root }),
		toBreadcrumbs(CRUMBS.article({ article, page }), root),
	];
}

function getEdition({ path, edition }: Frame): EditionFacts {
	if (!edition) throw new Error(`A page of no edition: ${path}`);
	return edition;
}
