import { mkdir } from "node:fs/promises";
import { join } from "node:path";
import { runThreads } from "../../threads/run-threads.ts";
import { startThread, type StartedThread, type ThreadOrder } from "../../threads/start-thread.ts";
import { toPageFile } from "../../check-dist/page-files.ts";
import { CACHE_DIRECTORY } from "../places.ts";
import { pruneFolder, touch } from "../prune-folder.ts";
import type { SiteTree } from "../tree/site-tree.ts";
import type { SiteWork } from "../workshop.ts";
import { type DirtyParts, toEditionUnit, toPageUnit } from "./claim-pages.ts";
import { digestMarkdown } from "./digest-code.ts";
import type { Batch, BatchAnswer, WorkerOrder } from "./render-worker.ts";
import { toRenderBatches } from "./to-render-batches.ts";

const SCRIPT = new URL("render-worker.ts", import.meta.url);

/** Below this many pages a thread costs more time than it saves. */
const WORTH_A_THREAD = 64;

const BODIES = join(CACHE_DIRECTORY, "bodies");

/** Ways to render bodies whose results are kept. */
const MOST_KEPT = 2;

/**
 * Renders pages, and the documents of editions, into the tree on several
 * threads. `claim` says which; meanwhile the first thread loads what it renders
 * with, which takes as long. The order in which they are written does not
 * matter, since each is a function of its key. Throws an Error that names the
 * file if one of them cannot be rendered.
 */
export async function renderPages(
	work: SiteWork,
	claim: () => Promise<DirtyParts>,
): Promise<DirtyParts> {
	const order = toThreadOrder(work);
	const first = startThread(order);
	const parts = await claim();
	if (parts.pages.length > 0 || parts.editions.size > 0)
		await renderByThreads(parts, { tree: work.tree, order, first });
	else await first.worker.terminate();
	return parts;
}

function toThreadOrder({ tree, root, code, options }: SiteWork): ThreadOrder {
	const workerData: WorkerOrder = {
		...{ root, entry: code.entry, directory: tree.directory },
		...{ contentDirectory: options.contentDirectory, cacheDirectory: CACHE_DIRECTORY },
		treesDirectory: join(BODIES, digestMarkdown().slice(0, 16)),
	};
	return { script: SCRIPT, workerData, env: { ...process.env, NODE_ENV: "production" } };
}

async function renderByThreads(
	parts: DirtyParts,
	{ tree, order, first }: { tree: SiteTree; order: ThreadOrder; first: StartedThread },
): Promise<void> {
	const { pages, editions } = parts;
	const keys = new Map(pages.map(({ page, key }) => [toPageFile(page.path), { page, key }]));
	const { treesDirectory }: WorkerOrder = order.workerData;
	await mkdir(treesDirectory, { recursive: true });
	await touch(treesDirectory);
	await pruneFolder(BODIES, MOST_KEPT);
	await runThreads<Batch, BatchAnswer>({
		...{ ...order, first },
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
