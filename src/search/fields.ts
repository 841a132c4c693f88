import type { SigningRole } from "../domain/person.ts";
import type { SearchFilter } from "../domain/search-filter.ts";

/** Where a field term looks: a signature, the title, or one of the filters. */
export type SearchField = SigningRole | "title" | SearchFilter;

/** The words a reader may put before a colon: 记者:马超. */
export const FIELD_WORDS: Readonly<Record<string, SearchField>> = {
	记者: "reporters",
	通讯员: "correspondents",
	摄影: "photographers",
	标题: "title",
	地区: "district",
	栏目: "column",
	体裁: "genre",
	年份: "year",
	年: "year",
};
