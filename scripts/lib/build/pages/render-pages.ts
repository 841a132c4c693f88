import { availableParallelism } from "node:os";
import { Worker } from "node:worker_threads";
import type { BatchAnswer, PageOrder, WorkerOrder } from "./render-worker.ts";

const SCRIPT = new URL("render-worker.ts", import.meta.url);

/** Pages that a thread is given at once: enough that it never waits, few enough that none holds many. */
const BATCH = 16;
/** Below this many pages a thread costs more time than it saves. */
const WORTH_A_THREAD = 64;

export interface RenderOrder extends WorkerOrder {
	pages: readonly PageOrder[];
	/** Threads; one for each core by default. */
	threads?: number;
}

/**
 * Renders pages into a site's folder on several threads. Each holds the pages
 * of one batch; the order in which they are written does not matter, since a
 * page is a function of its model and of the code. Throws an Error that names
 * the page if one of them cannot be rendered.
 */
export async function renderPages({ pages, threads, ...order }: RenderOrder): Promise<void> {
	const wanted = Math.ceil(pages.length / WORTH_A_THREAD);
	const count = Math.min(threads ?? availableParallelism(), wanted);
	const batches = toBatches(pages);
	const work = Array.from({ length: count }, () => runThread(order, batches));
	const ended = await Promise.allSettled(work);
	const failed = ended.find((each) => each.status === "rejected");
	if (failed) throw failed.reason;
}

function* toBatches(pages: readonly PageOrder[]): Generator<readonly PageOrder[], undefined> {
	for (let start = 0; start < pages.length; start += BATCH) {
		// A thread gets a copy: nothing is handed over but what a page needs.
		yield pages
			.slice(start, start + BATCH)
			.map(({ kind, path, model }) => ({ kind, path, model }) as PageOrder);
	}
	return undefined;
}

/** Gives a thread one batch after the other until there are no more, or one fails. */
async function runThread(
	order: WorkerOrder,
	batches: Iterator<readonly PageOrder[], undefined>,
): Promise<void> {
	const worker = new Worker(SCRIPT, {
		workerData: order,
		env: { ...process.env, NODE_ENV: "production" },
	});
	try {
		await new Promise<void>((resolve, reject) => {
			const next = () => {
				const { value, done } = batches.next();
				if (done === true) resolve();
				else worker.postMessage(value);
			};
			worker.on("message", ({ failure }: BatchAnswer) => {
				if (!failure) return next();
				const { path, error: cause } = failure;
				reject(new Error(`The page ${path} cannot be rendered`, { cause }));
			});
			worker.on("error", reject);
			worker.on("exit", (code) => reject(new Error(`A thread ended with exit code ${code}`)));
			next();
		});
	} finally {
		worker.removeAllListeners();
		await worker.terminate();
	}
}
