/** The part of Pagefind 1.6's browser API that the engine uses (docs: pagefind.app/docs/api). */
export interface PagefindModule {
	createInstance(options: Record<string, unknown>): PagefindInstance;
}

export interface PagefindInstance {
	init(): Promise<void>;
	mergeIndex(path: string, options: Record<string, unknown>): Promise<void>;
	search(text: string | null): Promise<{ results: readonly PagefindResult[] }>;
	preload(text: string): Promise<void>;
}

export interface PagefindResult {
	id: string;
	score: number;
	/** Where the words stand, counted in words. */
	words: readonly number[];
	data(): Promise<PagefindFragment>;
}

export interface PagefindFragment {
	/** As the index was given it, without a base. */
	raw_url: string;
	content: string;
	meta: Readonly<Record<string, string>>;
}
