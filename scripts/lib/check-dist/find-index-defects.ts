import { existsSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import type { SitePlan } from "../../../src/plan/plan-site.ts";
import {
	INDEX_FOLDER,
	INDEX_LANGUAGE,
	type ShardEntry,
	type ShardManifest,
	type ShardTable,
} from "../../../src/search/shard-manifest.ts";
import { CHECK_TEXTS } from "../../../src/strings/command-texts-check.ts";
import type { BuiltSite, Defect } from "./defect.ts";

const MANIFEST = `${INDEX_FOLDER}shards.json`;

/** The part of Pagefind 1.6's entry file that counts. */
interface Entry {
	languages: Record<string, { page_count: number }>;
}

/** Whether the search index holds as many articles as there are, each of them whole. */
export async function findIndexDefects(
	site: Pick<BuiltSite, "directory" | "changes">,
	pages: SitePlan["pages"],
): Promise<Defect[]> {
	const { directory } = site;
	const articles = pages.filter(({ kind }) => kind === "article").length;
	const text = await readFile(join(directory, MANIFEST), "utf8").catch(() => undefined);
	if (text === undefined) return [toDefect(MANIFEST, CHECK_TEXTS.noIndex)];
	const { shards }: ShardManifest = JSON.parse(text);
	const found = await Promise.all(shards.map((shard) => checkShard(site, shard)));
	const indexed = found.reduce((sum, { count }) => sum + count, 0);
	const defects = found.flatMap((each) => each.defects);
	if (indexed === articles) return defects;
	return [toDefect(MANIFEST, CHECK_TEXTS.indexCount({ indexed, articles })), ...defects];
}

/** Counts the articles whose fragments are there; a shard that disagrees with itself is a defect. */
async function checkShard(
	{ directory, changes }: Pick<BuiltSite, "directory" | "changes">,
	{ path, table, articles: told }: ShardEntry,
): Promise<{ count: number; defects: Defect[] }> {
	const folder = `${INDEX_FOLDER}${path}`;
	const file = `${folder}pagefind-entry.json`;
	// The names of its files follow from what is in it: with the same table it has the same fragments.
	if (changes && !changes.has(file) && !changes.has(folder + table))
		return { count: told, defects: [] };
	try {
		const { languages }: Entry = JSON.parse(await readFile(join(directory, file), "utf8"));
		const rows: ShardTable = JSON.parse(await readFile(join(directory, folder, table), "utf8"));
		const whole = rows.articles.filter(([fragment]) =>
			existsSync(join(directory, folder, `fragment/${INDEX_LANGUAGE}_${fragment}.pf_fragment`)),
		);
		const indexed = languages[INDEX_LANGUAGE]?.page_count ?? 0;
		const articles = rows.articles.length;
		const isWhole = whole.length === articles && indexed === articles;
		const message = CHECK_TEXTS.indexCount({ indexed: Math.min(indexed, whole.length), articles });
		return { count: whole.length, defects: isWhole ? [] : [toDefect(file, message)] };
	} catch {
		return { count: 0, defects: [toDefect(file, CHECK_TEXTS.noIndex)] };
	}
}

function toDefect(file: string, message: string): Defect {
	return { rule: "search-index", file, message };
}
