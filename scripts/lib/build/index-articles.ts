import { fileURLToPath } from "node:url";
import type { SitePlan } from "../../../src/plan/plan-site.ts";
import { BUILD_TEXTS } from "../../../src/strings/command-texts-build.ts";
import type { IndexAnswer, IndexRequest } from "./index-process.ts";
import { runChild } from "./run-child.ts";
import type { Workshop } from "./workshop.ts";

const SCRIPT = fileURLToPath(new URL("index-process.ts", import.meta.url));

/** Writes the search index of the articles, and of nothing else, into `next`. */
export async function indexArticles(
	{ places, progress, onStart }: Workshop,
	{ pages }: SitePlan,
): Promise<void> {
	const paths = pages.filter(({ kind }) => kind === "article").map(({ path }) => path);
	const request: IndexRequest = { directory: places.next, paths };
	await progress.stage(
		"search",
		() => runChild<IndexAnswer>({ script: SCRIPT, request, onStart }),
		({ articles }) => BUILD_TEXTS.indexed(articles),
	);
}
