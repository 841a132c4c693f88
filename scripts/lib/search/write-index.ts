import { createHash } from "node:crypto";
import { constants } from "node:fs";
import { cp, mkdir, readFile, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
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
import { FACTS_FILE, PRESENCE_FILE, SAMPLES_FILE } from "./index-shard.ts";
import type { MadeShard } from "./make-shard.ts";
import { toNameEntries } from "./name-entries.ts";
import { readTraditionalTable } from "./traditional-table.ts";

/** With fewer shards than these a filter would cost more than it saves. */
export const FEWEST_SHARDS_WITH_PRESENCE = 3;
/** For the build, not for readers. */
const UNSHIPPED = new Set([FACTS_FILE, PRESENCE_FILE, SAMPLES_FILE]);

/** Puts the index together in a site's folder: the engine, the shards, and what tells of them. */
export async function writeIndex({
	directory,
	engine,
	shards,
	paper,
}: {
	/** The site's folder. */
	directory: string;
	/** The folder with Pagefind's browser files. */
	engine: string;
	/** Newest first. */
	shards: readonly MadeShard[];
	paper: Paper;
}): Promise<void> {
	const folder = join(directory, INDEX_FOLDER);
	await cp(engine, folder, { recursive: true });
	for (const shard of shards) await copyShard(shard, join(folder, toShardPath(shard)));
	const manifest: ShardManifest = {
		shards: shards.map(toShardEntry),
		traditional: await writePart(folder, { name: "traditional", part: readTraditionalTable() }),
		names: await writePart(folder, { name: "names", part: toNameEntries(paper) }),
		filterNames: toFilterNames(paper),
		...(shards.length >= FEWEST_SHARDS_WITH_PRESENCE && {
			presence: await writePresence(folder, shards.slice(1)),
		}),
	};
	await writeFile(join(folder, "shards.json"), JSON.stringify(manifest));
}

function toShardPath({ label }: MadeShard): string {
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

async function copyShard({ directory }: MadeShard, target: string): Promise<void> {
	await cp(directory, target, {
		recursive: true,
		mode: constants.COPYFILE_FICLONE,
		filter: (path) => !UNSHIPPED.has(path.slice(directory.length + 1)),
	});
}

/** Returns its address from `folder`; the name follows the content. */
async function writePart(
	folder: string,
	{ name, part }: { name: string; part: object },
): Promise<string> {
	const text = JSON.stringify(part);
	const digest = createHash("sha256").update(text).digest("hex").slice(0, 12);
	const path = `${PARTS_FOLDER}${name}.${digest}.json`;
	await mkdir(dirname(join(folder, path)), { recursive: true });
	await writeFile(join(folder, path), text);
	return path;
}

/** One file a bucket, with every shard's part of it; the newest shard is always searched and not among them. */
async function writePresence(folder: string, shards: readonly MadeShard[]): Promise<PresenceEntry> {
	const filters = await Promise.all(
		shards.map(({ directory }) => readFile(join(directory, PRESENCE_FILE))),
	);
	const keys = shards.map(({ key }) => key).join();
	const digest = createHash("sha256").update(keys).digest("hex").slice(0, 12);
	const path = `${PARTS_FOLDER}presence.${digest}/`;
	await mkdir(join(folder, path), { recursive: true });
	for (let bucket = 0; bucket < PRESENCE_BUCKETS; bucket += 1) {
		const parts = filters.map((filter, index) => {
			const bytes = shards[index]?.presenceBytes ?? 0;
			return filter.subarray(bucket * bytes, (bucket + 1) * bytes);
		});
		await writeFile(join(folder, path, `${bucket}.bin`), Buffer.concat(parts));
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
