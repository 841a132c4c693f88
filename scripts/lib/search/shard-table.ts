import {
	INDEX_LANGUAGE,
	type ShardRow,
	type ShardTable,
} from "../../../src/search/shard-manifest.ts";
import type { IndexedDocument } from "./samples.ts";

/** The table of documents in the order of the index. */
export function toShardTable(indexed: readonly IndexedDocument[]): ShardTable {
	const articles = indexed.map(({ document }) => document.article);
	const days = [...new Set(articles.map(({ date }) => date))];
	const districts = [
		...new Set(articles.flatMap((article) => article.districts.map(({ id }) => id))),
	];
	const columns = [...new Set(articles.flatMap(({ column }) => (column ? [column.id] : [])))];
	const genres = [...new Set(articles.map(({ genre }) => genre))];
	return {
		days,
		districts,
		columns,
		genres,
		articles: indexed.map(({ document: { article }, fragment }): ShardRow => [
			fragment.slice(INDEX_LANGUAGE.length + 1),
			days.indexOf(article.date),
			article.districts.map(({ id }) => districts.indexOf(id)),
			genres.indexOf(article.genre),
			article.column ? columns.indexOf(article.column.id) : -1,
		]),
	};
}
