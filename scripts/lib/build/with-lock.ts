import { BUILD_TEXTS } from "../../../src/strings/command-texts-build.ts";
import { EXIT_CODES } from "../command/exit-codes.ts";
import { Refusal } from "../command/refusal.ts";
import { letGoOnSignal } from "./let-go-on-signal.ts";
import { takeLock } from "./lock.ts";
import type { Workshop } from "./workshop.ts";

/** Works while nobody else may, by the lock at this path; refuses if somebody else does. */
export async function withLock<Result>(
	path: string,
	work: (onStart: Workshop["onStart"]) => Promise<Result>,
): Promise<Result> {
	const lock = await takeLock(path);
	if ("heldBy" in lock) throw new Refusal(BUILD_TEXTS.busy(lock.heldBy), EXIT_CODES.busy);
	const guard = letGoOnSignal(lock);
	try {
		return await work(async (child) => {
			guard.watch(child);
			await lock.nameChild(child.pid);
		});
	} finally {
		guard.stop();
		lock.release();
	}
}
