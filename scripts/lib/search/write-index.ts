import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { parseCalendarDay } from "../../../src/domain/calendar-day.ts";
import { GENRES } from "../../../src/domain/genre.ts";
import type { Paper } from "../../../src/domain/paper.ts";
import { PRESENCE_BUCKETS } from "../../../src/search/presence.ts";
import {
	INDEX_FOLDER,
	PARTS_FOLDER,
	type PresenceEntry,
	type ShardEntry,
	type ShardManifest,
} from "../../../src/search/shard-manifest.ts";
import { GENRE_NAMES } from "../../../src/strings/genre-names.ts";
import type { SiteTree } from "../build/tree/site-tree.ts";
import { writeTreeFile } from "../build/tree/tree-files.ts";
import { listFiles } from "../check-dist/list-files.ts";
import { FACTS_FILE, PRESENCE_FILE, SAMPLES_FILE } from "./index-shard.ts";
import type { MadeShard } from "./make-shard.ts";
import { toNameEntries } from "./name-entries.ts";
import { PAGEFIND_VERSION } from "./pagefind-version.ts";
import { readTraditionalTable } from "./traditional-table.ts";

/** With fewer shards than these a filter would cost more than it saves. */
export const FEWEST_SHARDS_WITH_PRESENCE = 3;
/** For the build, not for readers. */
const UNSHIPPED = new Set([FACTS_FILE, PRESENCE_FILE, SAMPLES_FILE]);

/** Puts the index together in a site's tree: the engine, the shards, and what tells of them. */
export async function writeIndex({
	tree,
	engine,
	shards,
	paper,
}: {
	tree: SiteTree;
	/** The folder with Pagefind's browser files. */
	engine: string;
	/** Newest first. */
	shards: readonly MadeShard[];
	paper: Paper;
}): Promise<void> {
	placeFolder(tree, {
		...{ name: "search-engine", key: PAGEFIND_VERSION, from: engine, to: INDEX_FOLDER },
	});
	for (const { label, key, directory } of shards) {
		const to = INDEX_FOLDER + toShardPath({ label });
		placeFolder(tree, { name: `search:${label}`, key, from: directory, to });
	}
	const parts = new Map<string, string | Uint8Array>();
	const manifest: ShardManifest = {
		shards: shards.map(toShardEntry),
		traditional: addPart(parts, { name: "traditional", part: readTraditionalTable() }),
		names: addPart(parts, { name: "names", part: toNameEntries(paper) }),
		filterNames: toFilterNames(paper),
		...(shards.length >= FEWEST_SHARDS_WITH_PRESENCE && {
			presence: await addPresence(parts, shards.slice(1)),
		}),
	};
	parts.set(`${INDEX_FOLDER}shards.json`, JSON.stringify(manifest));
	tree.write("search-parts", parts);
}

interface Folder {
	name: string;
	key: string;
	from: string;
	/** Ends with a slash. */
	to: string;
}

/** Puts a folder of the cache into the tree, as one unit. */
function placeFolder(tree: SiteTree, { name, key, from, to }: Folder): void {
	if (tree.claim(name, key)) return;
	const files = listFiles(from)
		.filter((path) => !UNSHIPPED.has(path))
		.map((path) => writeTreeFile(tree.directory, to + path, readFileSync(join(from, path))));
	tree.add(name, { key, files });
}

function toShardPath({ label }: Pick<MadeShard, "label">): string {
	return `${PARTS_FOLDER}${label}/`;
}

function toShardEntry(shard: MadeShard): ShardEntry {
	const { label, key, articles, table } = shard;
	const newest = parseCalendarDay(shard.newest);
	const oldest = parseCalendarDay(shard.oldest);
	if (!newest || !oldest) throw new Error(`The shard ${label} has no days`);
	return {
		label,
		path: toShardPath(shard),
		key: key.slice(0, 16),
		articles,
		newest,
		oldest,
		table,
	};
}

type Parts = Map<string, string | Uint8Array>;

/** Returns its address from the index's folder; the name follows the content. */
function addPart(parts: Parts, { name, part }: { name: string; part: object }): string {
	const text = JSON.stringify(part);
	const digest = createHash("sha256").update(text).digest("hex").slice(0, 12);
	const path = `${PARTS_FOLDER}${name}.${digest}.json`;
	parts.set(INDEX_FOLDER + path, text);
	return path;
}

/** One file a bucket, with every shard's part of it; the newest shard is always searched and not among them. */
async function addPresence(parts: Parts, shards: readonly MadeShard[]): Promise<PresenceEntry> {
	const filters = await Promise.all(
		shards.map(({ directory }) => readFile(join(directory, PRESENCE_FILE))),
	);
	const keys = shards.map(({ key }) => key).join();
	const digest = createHash("sha256").update(keys).digest("hex").slice(0, 12);
	const path = `${PARTS_FOLDER}presence.${digest}/`;
	for (let bucket = 0; bucket < PRESENCE_BUCKETS; bucket += 1) {
		const filtersOfBucket = filters.map((filter, index) => {
			const bytes = shards[index]?.presenceBytes ?? 0;
			return filter.subarray(bucket * bytes, (bucket + 1) * bytes);
		});
		parts.set(`${INDEX_FOLDER}${path}${bucket}.bin`, Buffer.concat(filtersOfBucket));
	}
	return {
		path,
		shards: shards.map(({ label, presenceBytes }) => ({ label, bytes: presenceBytes })),
	};
}

function toFilterNames({ districts, columns }: Paper): ShardManifest["filterNames"] {
	return {
		district: districts.flatMap(({ id, name, aliases }) =>
			[name, ...aliases].map((each) => [each, id] as const),
		),
		column: columns.map(({ id, name }) => [name, id] as const),
		genre: GENRES.map((genre) => [GENRE_NAMES[genre], genre] as const),
	};
}
