import { readFile } from "node:fs/promises";
import { join } from "node:path";
import type { Article } from "../../src/domain/article.ts";
import { toArticlePath } from "../../src/domain/addresses.ts";
import { parseInstant } from "../../src/domain/instant.ts";
import { readSitePlan } from "../../src/plan/read-site-plan.ts";
import type { SitePlan } from "../../src/plan/plan-site.ts";
import type { BuiltPaper } from "./build-papers.ts";

/** A built paper and what had to be published of it. */
export interface BuiltOutlets {
	plan: SitePlan;
	origin: string;
	/** Every published article, newest edition first. */
	articles: readonly Article[];
	/** A file of the built site; `path` begins with a slash. */
	read(path: string): Promise<string>;
	readBytes(path: string): Promise<Uint8Array>;
	/** The whole address of a path. */
	toAddress(path: string): string;
	toArticleAddress(article: Article): string;
}

export async function readOutlets(
	paper: Pick<BuiltPaper, "contentDirectory" | "directory" | "now">,
): Promise<BuiltOutlets> {
	const { contentDirectory, directory, now } = paper;
	const cutOff = parseInstant(now);
	if (cutOff === undefined) throw new Error(`No such instant: ${now}`);
	const plan = await readSitePlan({ contentDirectory, cutOff });
	const { editions, site } = plan.publication.paper;
	const toAddress = (path: string) => site.origin + path;
	return {
		plan,
		origin: site.origin,
		articles: editions.flatMap((edition) => edition.articles),
		read: (path) => readFile(join(directory, path), "utf8"),
		readBytes: (path) => readFile(join(directory, path)),
		toAddress,
		toArticleAddress: (article) => toAddress(toArticlePath(article)),
	};
}
