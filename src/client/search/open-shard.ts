import type { Fragment, IndexHit, ShardIndex } from "../../search/search-index.ts";
import {
	type FragmentCard,
	INDEX_FOLDER,
	INDEX_LANGUAGE,
	PARTS_FOLDER,
	type ShardEntry,
	type ShardTable,
} from "../../search/shard-manifest.ts";
import { fetchJson } from "./fetch-part.ts";
import type { PagefindInstance, PagefindModule, PagefindResult } from "./pagefind-module.ts";
import { watchFetches } from "./watch-fetches.ts";

/** A shard of the index at `base`, opened with Pagefind. */
export async function openShard(
	{ createInstance }: PagefindModule,
	{ base, entry }: { base: string; entry: ShardEntry },
): Promise<ShardIndex> {
	const engine = base + INDEX_FOLDER;
	const folder = engine + entry.path;
	const watch = watchFetches();
	const isPart = (address: string) =>
		address.includes(folder) || (address.includes(engine) && !address.includes(PARTS_FOLDER));
	const instance = createInstance({ basePath: engine, noWorker: true });
	await watch.guard(isPart, async () => {
		await instance.init();
		// The page's language would make Pagefind cut the words of a query apart; a merged index has its own.
		await instance.mergeIndex(folder, { language: INDEX_LANGUAGE, metaCacheTag: entry.key });
	});
	const search = async (text: string | null) => {
		const { results } = await watch.guard(isPart, () => instance.search(text));
		return results;
	};
	return toShardIndex({ instance, search, folder, entry });
}

interface OpenShard {
	instance: PagefindInstance;
	search(text: string | null): Promise<readonly PagefindResult[]>;
	folder: string;
	entry: ShardEntry;
}

function toShardIndex({ instance, search, folder, entry }: OpenShard): ShardIndex {
	let list: Promise<readonly IndexHit[]> | undefined;
	let table: Promise<ShardTable> | undefined;
	const prefixes = new Set<string>();
	return {
		async find(phrase) {
			return (await search(`"${phrase.join(" ")}"`)).map(toHit);
		},
		async score(words) {
			const results = await search([...new Set(words)].join(" "));
			return new Map(results.map(({ id, score }) => [id, score]));
		},
		async findPrefix(prefix, words) {
			if (!prefixes.has(prefix)) await instance.preload(words.join(" "));
			prefixes.add(prefix);
			// Pagefind also finds the beginnings of metadata, here digests, which stand at no place in the text.
			return (await search(prefix)).map(toHit).filter(({ positions }) => positions.length > 0);
		},
		list() {
			list ??= search(null).then((results) => results.map(toHit));
			return list;
		},
		loadTable() {
			table ??= fetchJson<ShardTable>(folder + entry.table).catch((error: unknown) => {
				table = undefined;
				throw error;
			});
			return table;
		},
	};
}

function toHit(result: PagefindResult): IndexHit {
	return { id: result.id, positions: result.words, load: () => loadFragment(result) };
}

async function loadFragment(result: PagefindResult): Promise<Fragment> {
	const { raw_url, content, meta } = await result.data();
	return { path: raw_url, content, card: toCard(meta) };
}

function toCard({
	title,
	date,
	page,
	genre,
	districts,
	...rest
}: Readonly<Record<string, string>>): FragmentCard {
	if (!title || !date || !page || !genre) throw new Error("A part of the index has no card");
	return { title, date, page, genre, districts: districts ?? "", ...rest };
}
