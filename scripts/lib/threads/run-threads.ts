import { availableParallelism } from "node:os";
import { Worker, type WorkerOptions } from "node:worker_threads";
import { toRunnable } from "../build/program/program-places.ts";

/**
 * Megabytes. Where there is memory V8 lets garbage lie: with the limit a build
 * of 10,000 articles takes half of it. A thread holds one part at a time.
 */
const LIMITS = { maxOldGenerationSizeMb: 512, maxYoungGenerationSizeMb: 32 };

export interface ThreadWork<Part, Answer> extends Pick<WorkerOptions, "workerData" | "env"> {
	/** What a thread runs: it answers each message with one message. */
	script: URL;
	/** What there is to do; a thread holds one part at a time, and nobody holds them all. */
	parts: Iterator<Part, undefined>;
	/** At most one for each core is started. */
	most: number;
	/** Hears of each part that is done, in no order; what it throws ends the work. */
	onAnswer(answer: Answer): void;
}

/** Does parts of some work on several threads, until there are no more or one of them fails; throws what failed first. */
export async function runThreads<Part, Answer>(work: ThreadWork<Part, Answer>): Promise<void> {
	const count = Math.min(availableParallelism(), Math.max(1, work.most));
	// When one fails, the others do not begin another part.
	let isFailed = false;
	const parts: Iterator<Part, undefined> = {
		next: () => (isFailed ? { done: true, value: undefined } : work.parts.next()),
	};
	const run = async () => {
		try {
			await runThread({ ...work, parts });
		} catch (error) {
			isFailed = true;
			throw error;
		}
	};
	const ended = await Promise.allSettled(Array.from({ length: count }, run));
	const failed = ended.find((each) => each.status === "rejected");
	if (failed) throw failed.reason;
}

async function runThread<Part, Answer>({
	script,
	parts,
	onAnswer,
	workerData,
	env = process.env,
}: ThreadWork<Part, Answer>): Promise<void> {
	const worker = new Worker(toRunnable(script), { workerData, env, resourceLimits: LIMITS });
	try {
		await new Promise<void>((resolve, reject) => {
			const next = () => {
				const { value, done } = parts.next();
				if (done === true) resolve();
				else worker.postMessage(value);
			};
			worker.on("message", (answer: Answer) => {
				try {
					onAnswer(answer);
					next();
				} catch (error) {
					reject(error);
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
