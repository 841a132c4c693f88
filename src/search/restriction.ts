import type { CalendarDay } from "../domain/calendar-day.ts";
import { SEARCH_FILTERS, type SearchFilter } from "../domain/search-filter.ts";
import type { ShardIndex } from "./search-index.ts";
import { INDEX_LANGUAGE, type ShardRow, type ShardTable } from "./shard-manifest.ts";

/** What a search is narrowed by: values are ids, a year, a genre; days are included. */
export interface Restriction {
	filters: Readonly<Partial<Record<SearchFilter, string>>>;
	/** Values that an article must not have. */
	excluded?: Readonly<Partial<Record<SearchFilter, string>>>;
	from?: CalendarDay;
	to?: CalendarDay;
}

/** The articles a restriction leaves; undefined where it leaves all. */
export async function findAllowed(
	shard: ShardIndex,
	restriction: Restriction,
): Promise<ReadonlySet<string> | undefined> {
	if (!isNarrow(restriction)) return undefined;
	const table = await shard.loadTable();
	const rows = table.articles.filter((row) => isAllowed({ row, table }, restriction));
	return new Set(rows.map(toHitId));
}

/** The id under which the index knows the article of a row. */
export function toHitId([fragment]: ShardRow): string {
	return `${INDEX_LANGUAGE}_${fragment}`;
}

function isNarrow({ filters, excluded = {}, from, to }: Restriction): boolean {
	const values = { ...filters, ...excluded };
	return Object.keys(values).length > 0 || from !== undefined || to !== undefined;
}

/** A row with the table whose names it refers to. */
export interface TableRow {
	row: ShardRow;
	table: ShardTable;
}

/** Whether an article is left; `apart` names a filter that is not asked. */
export function isAllowed(
	{ row, table }: TableRow,
	{ filters, excluded = {}, from, to }: Restriction,
	apart?: SearchFilter,
): boolean {
	const day = table.days[row[1]];
	if (day === undefined || (from && day < from) || (to && day > to)) return false;
	return SEARCH_FILTERS.every((filter) => {
		const wanted = filter === apart ? undefined : filters[filter];
		const unwanted = excluded[filter];
		if (wanted === undefined && unwanted === undefined) return true;
		const values = toValues({ row, table }, filter);
		const isWanted = wanted === undefined || values.includes(wanted);
		return isWanted && (unwanted === undefined || !values.includes(unwanted));
	});
}

/** The values an article has for a filter. */
export function toValues({ row, table }: TableRow, filter: SearchFilter): readonly string[] {
	const [, day, districts, genre, column] = row;
	switch (filter) {
		case "year":
			return [table.days[day]?.slice(0, 4) ?? ""];
		case "genre":
			return [table.genres[genre] ?? ""];
		case "column":
			return column < 0 ? [] : [table.columns[column] ?? ""];
		case "district":
			return districts.map((index) => table.districts[index] ?? "");
	}
}
