import { Worker, type WorkerOptions } from "node:worker_threads";
import { toRunnable } from "../build/program/program-places.ts";

/**
 * Megabytes. Where there is memory V8 lets garbage lie: with the limit a build
 * of 10,000 articles takes half of it. A thread holds one part at a time.
 */
const LIMITS = { maxOldGenerationSizeMb: 512, maxYoungGenerationSizeMb: 32 };

export interface ThreadOrder extends Pick<WorkerOptions, "workerData" | "env"> {
	/** What the thread runs: it answers each message with one message. */
	script: URL;
}

/** A thread that loads what it runs and waits for a message; it keeps no process alive until it gets one. */
export interface StartedThread {
	worker: Worker;
	/** Rejects when the thread ends, however it ends. */
	ended: Promise<never>;
}

export function startThread({ script, workerData, env = process.env }: ThreadOrder): StartedThread {
	const worker = new Worker(toRunnable(script), { workerData, env, resourceLimits: LIMITS });
	worker.unref();
	const ended = new Promise<never>((_resolve, reject) => {
		worker.once("error", reject);
		worker.once("exit", (code) => reject(new Error(`A thread ended with exit code ${code}`)));
	});
	// Nobody may be waiting for it yet.
	ended.catch(() => undefined);
	return { worker, ended };
}
