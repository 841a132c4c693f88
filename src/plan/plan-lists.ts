import { toColumnPath, toDistrictPath, toListPagePath, toPersonPath } from "../domain/addresses.ts";
import type { Article } from "../domain/article.ts";
import { compareNewestFirst } from "../domain/article-order.ts";
import type { Column } from "../domain/column.ts";
import type { District } from "../domain/district.ts";
import type { FeedLink } from "../domain/feed-formats.ts";
import { type ListPage, toListPages } from "../domain/pagination.ts";
import type { Paper } from "../domain/paper.ts";
import type { Person } from "../domain/person.ts";
import { toSigningPeople } from "../domain/publication.ts";
import type { Site } from "../domain/site.ts";
import { type NamedLink, type StoryCard, toNamedLink, toStoryCard } from "../domain/story-card.ts";
import type { Frame } from "../domain/frame.ts";
import { formatFeedTitle } from "../strings/feed-words.ts";
import { type PlannedPage, toPlannedPage } from "./planned-page.ts";

export interface ListModel {
	frame: Frame;
	/** The address of the list's first page. */
	listPath: string;
	list: ListPage<StoryCard>;
}

export interface DistrictModel extends ListModel {
	district: District;
	parent?: NamedLink | undefined;
	/** Parks and zones inside the district. */
	children: readonly NamedLink[];
}

export interface ColumnModel extends ListModel {
	column: Column;
}

export interface PersonModel extends ListModel {
	person: Person;
}

type ListPlan =
	| PlannedPage<"district", DistrictModel>
	| PlannedPage<"column", ColumnModel>
	| PlannedPage<"person", PersonModel>;

/** An article, and how all lists show it. */
interface Listed {
	article: Article;
	card: StoryCard;
}

/** The story lists of every district, column and person, page by page. */
export function planLists(paper: Paper): ListPlan[] {
	const listed = paper.editions
		.flatMap((edition) => edition.articles)
		.sort(compareNewestFirst)
		.map((article) => ({ article, card: toStoryCard(article) }));
	return [
		...planDistricts(paper, listed),
		...planColumns(paper, listed),
		...planPeople(paper, listed),
	];
}

function planDistricts({ site, districts }: Paper, listed: readonly Listed[]) {
	const shelves = toShelves(listed, (article) => article.districts);
	return districts.flatMap((district) => {
		const children = districts.filter(({ parent }) => parent === district.id).map(toNamedLink);
		const parent = districts.find(({ id }) => id === district.parent);
		const extra = { district, children, parent: parent && toNamedLink(parent) };
		const path = toDistrictPath(district);
		const feed = toFeedLink({ site, path, name: district.name });
		return toListModels({ site, id: district.id, path, shelves, feed }).map(({ params, model }) =>
			toListPlan("district", params, { ...model, ...extra }),
		);
	});
}

function planColumns({ site, columns }: Paper, listed: readonly Listed[]) {
	const shelves = toShelves(listed, ({ column }) => (column ? [column] : []));
	return columns.flatMap((column) => {
		const path = toColumnPath(column);
		const feed = toFeedLink({ site, path, name: column.name });
		return toListModels({ site, id: column.id, path, shelves, feed }).map(({ params, model }) =>
			toListPlan("column", params, { ...model, column }),
		);
	});
}

function planPeople({ site, people }: Paper, listed: readonly Listed[]) {
	const shelves = toShelves(listed, toSigningPeople);
	return people.flatMap((person) =>
		toListModels({ site, id: person.id, path: toPersonPath(person), shelves }).map(
			({ params, model }) => toListPlan("person", params, { ...model, person }),
		),
	);
}

interface ListSource {
	site: Site;
	id: string;
	path: string;
	shelves: ReadonlyMap<string, readonly StoryCard[]>;
	feed?: FeedLink;
}

/** How a list of the paper is called where it stands alone. */
export function toFeedLink({ site, path, name }: { site: Site; path: string; name: string }) {
	return { path, title: formatFeedTitle({ paper: site.name, list: name }) };
}

function toListModels({ site, id, path: listPath, shelves, feed }: ListSource) {
	return toListPages(shelves.get(id) ?? []).map((list) => {
		const { number } = list;
		const path = number === undefined ? listPath : toListPagePath(listPath, number);
		const params = { id, page: number === undefined ? undefined : `page/${number}` };
		const model: ListModel = {
			frame: feed ? { site, path, feed } : { site, path },
			listPath,
			list,
		};
		return { params, model };
	});
}

function toListPlan<Kind extends string, Model extends ListModel>(
	kind: Kind,
	params: Record<string, string | undefined>,
	model: Model,
): PlannedPage<Kind, Model> {
	const modified = model.list.items[0]?.date;
	return toPlannedPage({ kind, path: model.frame.path, params, modified, toModel: () => model });
}

/** What each subject's list shows, in the order of `listed`. */
function toShelves(
	listed: readonly Listed[],
	toSubjects: (article: Article) => readonly { id: string }[],
): Map<string, StoryCard[]> {
	const shelves = new Map<string, StoryCard[]>();
	for (const { article, card } of listed) {
		for (const { id } of toSubjects(article)) {
			const shelf = shelves.get(id);
			if (shelf) shelf.push(card);
			else shelves.set(id, [card]);
		}
	}
	return shelves;
}
