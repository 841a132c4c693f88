import { mkdir } from "node:fs/promises";
import { join } from "node:path";
import { runThreads } from "../../threads/run-threads.ts";
import { toPageFile } from "../../check-dist/page-files.ts";
import { CACHE_DIRECTORY } from "../places.ts";
import { pruneFolder, touch } from "../prune-folder.ts";
import type { SiteWork } from "../workshop.ts";
import { type DirtyParts, toEditionUnit, toPageUnit } from "./claim-pages.ts";
import { digestMarkdown } from "./digest-code.ts";
import type { Batch, BatchAnswer, WorkerOrder } from "./render-worker.ts";
import { toRenderBatches } from "./to-render-batches.ts";

const SCRIPT = new URL("render-worker.ts", import.meta.url);

/** Below this many pages a thread costs more time than it saves. */
const WORTH_A_THREAD = 64;

/** Ways to render bodies whose results are kept. */
const MOST_KEPT = 2;

/**
 * Renders pages, and the documents of editions, into the tree on several
 * threads. The order in which they are written does not matter, since each is a
 * function of its key. Throws an Error that names the file if one of them
 * cannot be rendered.
 */
export async function renderPages(
	parts: DirtyParts,
	{ tree, root, code, options }: SiteWork,
): Promise<void> {
	const { pages, editions } = parts;
	if (pages.length === 0 && editions.size === 0) return;
	const keys = new Map(pages.map(({ page, key }) => [toPageFile(page.path), { page, key }]));
	const bodies = join(CACHE_DIRECTORY, "bodies");
	const treesDirectory = join(bodies, digestMarkdown().slice(0, 16));
	await mkdir(treesDirectory, { recursive: true });
	await touch(treesDirectory);
	await pruneFolder(bodies, MOST_KEPT);
	const workerData: WorkerOrder = {
		...{ root, entry: code.entry, directory: tree.directory },
		...{ contentDirectory: options.contentDirectory, cacheDirectory: CACHE_DIRECTORY },
		treesDirectory,
	};
	await runThreads<Batch, BatchAnswer>({
		script: SCRIPT,
		workerData,
		env: { ...process.env, NODE_ENV: "production" },
		parts: toRenderBatches(parts),
		most: Math.floor(pages.length / WORTH_A_THREAD),
		onAnswer(answer) {
			if ("error" in answer)
				throw new Error(`${answer.path} cannot be rendered`, { cause: answer.error });
			for (const file of answer.pages) {
				const known = keys.get(file.path);
				if (known) tree.add(toPageUnit(known.page.path), { key: known.key, files: [file] });
			}
			const edition = answer.day && editions.get(answer.day);
			if (edition) {
				const { date } = edition.order.edition;
				tree.add(toEditionUnit(date), { key: edition.key, files: answer.documents });
			}
		},
	});
}
