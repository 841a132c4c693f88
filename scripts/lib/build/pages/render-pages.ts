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
import {
	type Batch,
	type BatchAnswer,
	createBatchRenderer,
	type RenderOrder,
} from "./render-batch.ts";
import { toRenderBatches } from "./to-render-batches.ts";

const SCRIPT = new URL("render-worker.ts", import.meta.url);

/** Below this many pages, or documents of editions, a thread costs more time than it saves. */
const WORTH_A_THREAD = 64;

const BODIES = join(CACHE_DIRECTORY, "bodies");

/** Ways to render bodies whose results are kept. */
const MOST_KEPT = 2;

/**
 * Renders pages, and the documents of editions, into the tree: few of them here,
 * many on several threads. `claim` says which, and meanwhile how many are known;
 * of many the first thread loads what it renders with before all are claimed. The
 * order in which they are written does not matter, since each is a function of
 * its key. Throws an Error that names the file if one of them cannot be rendered.
 */
export async function renderPages(
	work: SiteWork,
	claim: (onDirty: (count: number) => void) => Promise<DirtyParts>,
): Promise<DirtyParts> {
	const order = toRenderOrder(work);
	let first: StartedThread | undefined;
	const parts = await claim((count) => {
		if (count >= WORTH_A_THREAD) first ??= startThread(toThreadOrder(order));
	});
	const count = parts.pages.length + parts.editions.size;
	if (count === 0) return parts;
	await keepBodies(order);
	const onAnswer = createReceiver(parts, work.tree);
	if (first) {
		await runThreads<Batch, BatchAnswer>({
			...{ ...toThreadOrder(order), first, onAnswer },
			parts: toRenderBatches(parts),
			most: Math.floor(count / WORTH_A_THREAD),
		});
	} else {
		// As in a thread of its own.
		process.env["NODE_ENV"] = "production";
		const renderBatch = await createBatchRenderer(order);
		for (const batch of toRenderBatches(parts)) onAnswer(await renderBatch(batch));
	}
	return parts;
}

function toRenderOrder({ tree, root, code, options }: SiteWork): RenderOrder {
	return {
		...{ root, entry: code.entry, directory: tree.directory },
		...{ contentDirectory: options.contentDirectory, cacheDirectory: CACHE_DIRECTORY },
		treesDirectory: join(BODIES, digestMarkdown().slice(0, 16)),
	};
}

function toThreadOrder(workerData: RenderOrder): ThreadOrder {
	return { script: SCRIPT, workerData, env: { ...process.env, NODE_ENV: "production" } };
}

async function keepBodies({ treesDirectory }: RenderOrder): Promise<void> {
	await mkdir(treesDirectory, { recursive: true });
	await touch(treesDirectory);
	await pruneFolder(BODIES, MOST_KEPT);
}

/** Adds to the tree what was rendered. */
function createReceiver({ pages, editions }: DirtyParts, tree: SiteTree) {
	const keys = new Map(pages.map(({ page, key }) => [toPageFile(page.path), { page, key }]));
	return (answer: BatchAnswer) => {
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
	};
}
