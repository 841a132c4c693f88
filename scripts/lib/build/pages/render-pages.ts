import { availableParallelism } from "node:os";
import { Worker } from "node:worker_threads";
import type { SitePlan } from "../../../../src/plan/plan-site.ts";
import type { Batch, BatchAnswer, WorkerOrder } from "./render-worker.ts";
import { toBatches } from "./to-batches.ts";

const SCRIPT = new URL("render-worker.ts", import.meta.url);

/** Below this many pages a thread costs more time than it saves. */
const WORTH_A_THREAD = 64;

export interface RenderOrder extends WorkerOrder {
	plan: SitePlan;
	/** Threads; one for each core by default. */
	threads?: number;
}

/**
 * Renders all pages, and the documents of all editions, into a site's folder
 * on several threads; returns how many documents there were. Each thread holds
 * one part at a time; the order in which they are written does not matter, since
 * a page is a function of its model and of the code. Throws an Error that names
 * the file if one of them cannot be rendered.
 */
export async function renderPages({ plan, threads, ...order }: RenderOrder): Promise<number> {
	const wanted = Math.max(1, Math.floor(plan.pages.length / WORTH_A_THREAD));
	const count = Math.min(threads ?? availableParallelism(), wanted);
	const batches = toBatches(plan);
	const work = Array.from({ length: count }, () => runThread(order, batches));
	const ended = await Promise.allSettled(work);
	const failed = ended.find((each) => each.status === "rejected");
	if (failed) throw failed.reason;
	return ended.reduce((sum, each) => sum + (each.status === "fulfilled" ? each.value : 0), 0);
}

/** Gives a thread one part after the other until there are no more, or one fails. */
async function runThread(order: WorkerOrder, batches: Iterator<Batch, undefined>): Promise<number> {
	const worker = new Worker(SCRIPT, {
		workerData: order,
		env: { ...process.env, NODE_ENV: "production" },
	});
	try {
		return await new Promise<number>((resolve, reject) => {
			let documents = 0;
			const next = () => {
				const { value, done } = batches.next();
				if (done === true) resolve(documents);
				else worker.postMessage(value);
			};
			worker.on("message", (answer: BatchAnswer) => {
				if ("path" in answer) {
					const { path, error: cause } = answer;
					reject(new Error(`${path} cannot be rendered`, { cause }));
				} else {
					documents += answer.documents;
					next();
				}
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
