import { availableParallelism } from "node:os";
import { startThread, type StartedThread, type ThreadOrder } from "./start-thread.ts";

export interface ThreadWork<Part, Answer> extends ThreadOrder {
	/** What there is to do; a thread holds one part at a time, and nobody holds them all. */
	parts: Iterator<Part, undefined>;
	/** At most one for each core is started. */
	most: number;
	/** The first of them, if it was started before. */
	first?: StartedThread | undefined;
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
	const run = async (thread: StartedThread) => {
		try {
			await runThread(thread, { ...work, parts });
		} catch (error) {
			isFailed = true;
			throw error;
		}
	};
	const { first } = work;
	const threads = Array.from({ length: count }, (_, index) =>
		index === 0 && first ? first : startThread(work),
	);
	const ended = await Promise.allSettled(threads.map(run));
	const failed = ended.find((each) => each.status === "rejected");
	if (failed) throw failed.reason;
}

async function runThread<Part, Answer>(
	{ worker, ended }: StartedThread,
	{ parts, onAnswer }: Pick<ThreadWork<Part, Answer>, "parts" | "onAnswer">,
): Promise<void> {
	worker.ref();
	try {
		const done = new Promise<void>((resolve, reject) => {
			const next = () => {
				const part = parts.next();
				if (part.done === true) resolve();
				else worker.postMessage(part.value);
			};
			worker.on("message", (answer: Answer) => {
				try {
					onAnswer(answer);
					next();
				} catch (error) {
					reject(error);
				}
			});
			next();
		});
		await Promise.race([done, ended]);
	} finally {
		worker.removeAllListeners();
		await worker.terminate();
	}
}
