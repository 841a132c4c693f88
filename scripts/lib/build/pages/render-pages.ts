import type { SitePlan } from "../../../../src/plan/plan-site.ts";
import { runThreads } from "../../threads/run-threads.ts";
import type { Batch, BatchAnswer, WorkerOrder } from "./render-worker.ts";
import { toBatches } from "./to-batches.ts";

const SCRIPT = new URL("render-worker.ts", import.meta.url);

/** Below this many pages a thread costs more time than it saves. */
const WORTH_A_THREAD = 64;

export interface RenderOrder extends WorkerOrder {
	plan: SitePlan;
}

/**
 * Renders all pages, and the documents of all editions, into a site's folder
 * on several threads; returns how many documents there were. The order in which
 * they are written does not matter, since a page is a function of its model and
 * of the code. Throws an Error that names the file if one of them cannot be
 * rendered.
 */
export async function renderPages({ plan, ...order }: RenderOrder): Promise<number> {
	let documents = 0;
	await runThreads<Batch, BatchAnswer>({
		script: SCRIPT,
		workerData: order,
		env: { ...process.env, NODE_ENV: "production" },
		parts: toBatches(plan),
		most: Math.floor(plan.pages.length / WORTH_A_THREAD),
		onAnswer(answer) {
			if ("path" in answer) {
				const { path, error: cause } = answer;
				throw new Error(`${path} cannot be rendered`, { cause });
			}
			documents += answer.documents;
		},
	});
	return documents;
}
