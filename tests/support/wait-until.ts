import { setTimeout } from "node:timers/promises";

/** Waits until the condition holds; throws after three minutes. */
export async function waitUntil(isSo: () => boolean | Promise<boolean>): Promise<void> {
	for (const end = Date.now() + 180_000; Date.now() < end;) {
		if (await isSo()) return;
		await setTimeout(5);
	}
	throw new Error("What was waited for did not come");
}
