import { readFile } from "node:fs/promises";
import { join } from "node:path";
import type { SitePlan } from "../../../src/plan/plan-site.ts";
import { CHECK_TEXTS } from "../../../src/strings/command-texts-check.ts";
import type { Defect } from "./defect.ts";

const ENTRY = "pagefind/pagefind-entry.json";

/** The part of Pagefind 1.6's entry file that counts. */
interface Entry {
	languages: Record<string, { page_count: number }>;
}

/** Whether the search index holds as many pages as there are articles. */
export async function findIndexDefects({
	directory,
	pages,
}: {
	directory: string;
	pages: SitePlan["pages"];
}): Promise<Defect[]> {
	const articles = pages.filter(({ kind }) => kind === "article").length;
	const toDefect = (message: string) => [{ rule: "search-index", file: ENTRY, message }];
	const text = await readFile(join(directory, ENTRY), "utf8").catch(() => undefined);
	if (text === undefined) return toDefect(CHECK_TEXTS.noIndex);
	const { languages }: Entry = JSON.parse(text);
	const indexed = Object.values(languages).reduce((sum, { page_count }) => sum + page_count, 0);
	return indexed === articles ? [] : toDefect(CHECK_TEXTS.indexCount({ indexed, articles }));
}
