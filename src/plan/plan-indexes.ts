import {
	ARCHIVE_PATH,
	COLUMNS_PATH,
	DISTRICTS_PATH,
	PEOPLE_PATH,
	toYearPath,
} from "../domain/addresses.ts";
import { type ArchiveYear, toArchiveYears } from "../domain/archive.ts";
import type { Article } from "../domain/article.ts";
import type { Column } from "../domain/column.ts";
import { DISTRICT_KINDS, type District, type DistrictKind } from "../domain/district.ts";
import type { Paper } from "../domain/paper.ts";
import type { Person } from "../domain/person.ts";
import { toSigningPeople } from "../domain/publication.ts";
import { type StoryCard, toStoryCard } from "../domain/story-card.ts";
import type { Frame } from "../domain/frame.ts";
import { type PlannedPage, toPlannedPage } from "./planned-page.ts";

/** A subject with the number of its published stories. */
export type Counted<Subject> = Subject & { stories: number };

export interface DistrictIndexModel {
	frame: Frame;
	/** In the order of `DISTRICT_KINDS`; a kind without districts is left out. */
	kinds: readonly { kind: DistrictKind; districts: readonly Counted<District>[] }[];
}

export interface ColumnIndexModel {
	frame: Frame;
	columns: readonly (Counted<Column> & { newest?: StoryCard | undefined })[];
}

export interface PeopleIndexModel {
	frame: Frame;
	/** Most stories first. */
	people: readonly Counted<Person>[];
}

export interface ArchiveModel {
	frame: Frame;
	/** Newest first; the newest is shown whole. */
	years: readonly { year: number; editions: number }[];
	shown?: ArchiveYear | undefined;
}

type IndexPage =
	| PlannedPage<"district-index", DistrictIndexModel>
	| PlannedPage<"column-index", ColumnIndexModel>
	| PlannedPage<"people-index", PeopleIndexModel>
	| PlannedPage<"archive", ArchiveModel>
	| PlannedPage<"year", ArchiveModel>;

/** What lists the sections of the paper: districts, columns, people, and the archive by year. */
export function planIndexes(paper: Paper): IndexPage[] {
	const articles = paper.editions.flatMap((edition) => edition.articles);
	return [
		planDistrictIndex(paper, articles),
		planColumnIndex(paper, articles),
		planPeopleIndex(paper, articles),
		...planArchive(paper),
	];
}

function toStoryCounter(ids: readonly string[]) {
	const counts = new Map<string, number>();
	for (const id of ids) counts.set(id, (counts.get(id) ?? 0) + 1);
	return <Subject extends { id: string }>(subject: Subject): Counted<Subject> => ({
		...subject,
		stories: counts.get(subject.id) ?? 0,
	});
}

function planDistrictIndex({ site, districts }: Paper, articles: readonly Article[]) {
	const count = toStoryCounter(
		articles.flatMap((article) => article.districts.map(({ id }) => id)),
	);
	const kinds = DISTRICT_KINDS.map((kind) => ({
		kind,
		districts: districts.filter((district) => district.kind === kind).map(count),
	})).filter((group) => group.districts.length > 0);
	const path = DISTRICTS_PATH;
	const model: DistrictIndexModel = { frame: { site, path }, kinds };
	return toPlannedPage({ kind: "district-index", path, toModel: () => model });
}

function planColumnIndex({ site, columns }: Paper, articles: readonly Article[]) {
	const count = toStoryCounter(articles.flatMap(({ column }) => (column ? [column.id] : [])));
	const model = {
		frame: { site, path: COLUMNS_PATH },
		columns: columns.map((column) => {
			const newest = articles.find((article) => article.column?.id === column.id);
			return { ...count(column), newest: newest && toStoryCard(newest) };
		}),
	};
	return toPlannedPage({ kind: "column-index", path: COLUMNS_PATH, toModel: () => model });
}

function planPeopleIndex({ site, people }: Paper, articles: readonly Article[]) {
	const count = toStoryCounter(
		articles.flatMap((article) => toSigningPeople(article).map(({ id }) => id)),
	);
	const counted = people.map(count).sort((a, b) => b.stories - a.stories);
	const path = PEOPLE_PATH;
	return toPlannedPage({
		kind: "people-index",
		path,
		toModel: () => ({ frame: { site, path }, people: counted }),
	});
}

function planArchive({ site, editions }: Paper) {
	const days = editions.map(({ date }) => date);
	const archive = toArchiveYears(days);
	const years = archive.map(({ year, editions: count }) => ({ year, editions: count }));
	const all = toPlannedPage({
		kind: "archive",
		path: ARCHIVE_PATH,
		modified: days[0],
		toModel: () => ({ frame: { site, path: ARCHIVE_PATH }, years, shown: archive[0] }),
	});
	const each = archive.map((shown) => {
		const path = toYearPath(shown.year);
		const params = { year: String(shown.year) };
		return toPlannedPage({
			kind: "year",
			path,
			params,
			modified: days.find((day) => day.startsWith(params.year)),
			toModel: () => ({ frame: { site, path }, years, shown }),
		});
	});
	return [all, ...each];
}
