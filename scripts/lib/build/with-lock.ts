import { BUILD_TEXTS } from "../../../src/strings/command-texts-build.ts";
import { EXIT_CODES } from "../command/exit-codes.ts";
import { Refusal } from "../command/refusal.ts";
import { type Children, createChildren } from "./children.ts";
import { letGoOnSignal } from "./let-go-on-signal.ts";
import { takeLock } from "./lock.ts";

/** Works while nobody else may, by the lock at this path; refuses if somebody else does. */
export async function withLock<Result>(
	path: string,
	work: (children: Children) => Promise<Result>,
): Promise<Result> {
	const lock = await takeLock(path);
	if ("heldBy" in lock) throw new Refusal(BUILD_TEXTS.busy(lock.heldBy), EXIT_CODES.busy);
	const children = createChildren((running) =>
		lock.nameChildren(running.flatMap(({ pid }) => pid ?? [])),
	);
	const guard = letGoOnSignal(lock, children);
	try {
		return await work(children);
	} finally {
		children.end();
		guard.stop();
		lock.release();
	}
}
