import { hash } from "node:crypto";
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
import type { TreeFile } from "../build/tree/manifest.ts";
import type { SiteTree } from "../build/tree/site-tree.ts";
import { writeTreeFile } from "../build/tree/tree-files.ts";
import { listFiles } from "../check-dist/list-files.ts";
import { FACTS_FILE, PRESENCE_FILE, SAMPLES_FILE } from "./index-shard.ts";
import type { MadeShard } from "./make-shard.ts";
import { PAGEFIND_VERSION } from "./pagefind-version.ts";
import { readTraditionalTable } from "./traditional-table.ts";

/** With fewer shards than these a filter would cost more than it saves. */
export const FEWEST_SHARDS_WITH_PRESENCE = 3;
/** For the build, not for readers. */
const UNSHIPPED = new Set([FACTS_FILE, PRESENCE_FILE, SAMPLES_FILE]);

export interface IndexOrder {
	tree: SiteTree;
	/** The folder with Pagefind's browser files. */
	engine: string;
	/** Newest first. */
	shards: readonly MadeShard[];
	paper: Paper;
	/** Changes with every package, as of `digestCode`. */
	code: string;
}

/** Puts the index together in a site's tree: the engine, the shards, and what tells of them. */
export async function writeIndex(order: IndexOrder): Promise<void> {
	const { tree, engine, shards, paper } = order;
	placeFolder(tree, {
		...{ name: "search-engine", key: PAGEFIND_VERSION, from: engine, to: INDEX_FOLDER },
	});
	for (const { label, key, directory } of shards) {
		const to = INDEX_FOLDER + toShardPath({ label });
		placeFolder(tree, { name: `search:${label}`, key, from: directory, to });
	}
	const presence = shards.length >= FEWEST_SHARDS_WITH_PRESENCE ? shards.slice(1) : [];
	const manifest: ShardManifest = {
		shards: shards.map(toShardEntry),
		traditional: placeTraditional(tree),
		names: await placeNames(order),
		filterNames: toFilterNames(paper),
		...(presence.length > 0 && { presence: await placePresence(tree, presence) }),
	};
	tree.write("search-parts", new Map([[`${INDEX_FOLDER}shards.json`, JSON.stringify(manifest)]]));
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

/** Raised by every change to how the names of people and places are written. */
const NAMES_VERSION = 1;

/** Pinyin is looked up only when a name has changed, or a package: to load its dictionary takes longer than to write the file. */
async function placeNames({ tree, paper, code }: IndexOrder): Promise<string> {
	const { people, districts, columns } = paper;
	const source = JSON.stringify([NAMES_VERSION, code, people, districts, columns]);
	const unit = { name: "search-names", key: hash("sha256", source) };
	if (!tree.claim(unit.name, unit.key)) {
		const { toNameEntries } = await import("./name-entries.ts");
		tree.add(unit.name, { key: unit.key, files: [writePart(tree, "names", toNameEntries(paper))] });
	}
	return toPartPath(tree, unit.name);
}

function placeTraditional(tree: SiteTree): string {
	const name = "search-traditional";
	tree.add(name, { key: "", files: [writePart(tree, "traditional", readTraditionalTable())] });
	return toPartPath(tree, name);
}

/** Its name follows its content, so that it may be cached for ever. */
function writePart({ directory }: SiteTree, name: string, part: object): TreeFile {
	const text = JSON.stringify(part);
	const digest = hash("sha256", text).slice(0, 12);
	return writeTreeFile(directory, `${INDEX_FOLDER}${PARTS_FOLDER}${name}.${digest}.json`, text);
}

/** The address of a unit's one file, from the index's folder. */
function toPartPath(tree: SiteTree, name: string): string {
	const [file] = tree.getFiles(name);
	if (!file) throw new Error(`The unit ${name} has no file`);
	return file.path.slice(INDEX_FOLDER.length);
}

/** One file a bucket, with every shard's part of it; the newest shard is always searched and not among them. */
async function placePresence(tree: SiteTree, shards: readonly MadeShard[]): Promise<PresenceEntry> {
	const key = hash("sha256", shards.map((shard) => shard.key).join());
	const path = `${PARTS_FOLDER}presence.${key.slice(0, 12)}/`;
	if (!tree.claim("search-presence", key)) {
		const files = await writePresence(tree.directory, INDEX_FOLDER + path, shards);
		tree.add("search-presence", { key, files });
	}
	return {
		path,
		shards: shards.map(({ label, presenceBytes }) => ({ label, bytes: presenceBytes })),
	};
}

async function writePresence(
	directory: string,
	folder: string,
	shards: readonly MadeShard[],
): Promise<TreeFile[]> {
	const filters = await Promise.all(
		shards.map((shard) => readFile(join(shard.directory, PRESENCE_FILE))),
	);
	return Array.from({ length: PRESENCE_BUCKETS }, (_, bucket) => {
		const ofBucket = filters.map((filter, index) => {
			const bytes = shards[index]?.presenceBytes ?? 0;
			return filter.subarray(bucket * bytes, (bucket + 1) * bytes);
		});
		return writeTreeFile(directory, `${folder}${bucket}.bin`, Buffer.concat(ofBucket));
	});
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
