import type { SearchFilter } from "../domain/search-filter.ts";
import type { SearchQuery } from "../search/query.ts";

/** The part of Pagefind 1.6's browser API that the search page uses. */
interface Pagefind {
	options(options: Record<string, unknown>): Promise<void>;
	search(
		text: string | null,
		options: {
			filters: Partial<Record<SearchFilter, string>>;
			sort: Partial<Record<"date", "asc" | "desc">>;
		},
	): Promise<{ results: readonly PagefindResult[] }>;
}

export interface PagefindResult {
	id: string;
	data(): Promise<PagefindData>;
}

export interface PagefindData {
	url: string;
	/** HTML with `<mark>`; never put into the page as HTML. */
	excerpt: string;
	meta: Readonly<Record<string, string>>;
}

/** Loads the index of the site at `base` on first use; a failed load may be tried again. */
export function toPagefindLoader(base: string): () => Promise<Pagefind> {
	let loading: Promise<Pagefind> | undefined;
	return () => {
		loading ??= loadPagefind(base).catch((error: unknown) => {
			loading = undefined;
			throw new Error("The search index could not be loaded", { cause: error });
		});
		return loading;
	};
}

async function loadPagefind(base: string): Promise<Pagefind> {
	const address = new URL(`${base}pagefind/pagefind.js`, location.origin).href;
	const pagefind: Pagefind = await import(/* @vite-ignore */ address);
	await pagefind.options({ excerptLength: 40 });
	return pagefind;
}

/** The results of a query, best or newest first. */
export async function findResults(
	pagefind: Pagefind,
	{ text, filters, sort }: SearchQuery,
): Promise<readonly PagefindResult[]> {
	const byDate = sort !== "relevance" || text === "";
	const { results } = await pagefind.search(text === "" ? null : text, {
		filters,
		sort: byDate ? { date: sort === "oldest" ? "asc" : "desc" } : {},
	});
	return results;
}
