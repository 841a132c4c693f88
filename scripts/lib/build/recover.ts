import { existsSync } from "node:fs";
import { takeLock } from "./lock.ts";
import type { Places } from "./places.ts";
import { restorePrevious } from "./swap.ts";

/** Puts the site back that a killed build left aside; a build that runs does so itself. */
export async function recover(places: Places): Promise<void> {
	if (!existsSync(places.previous)) return;
	const lock = await takeLock(places.lock);
	if ("heldBy" in lock) return;
	try {
		await restorePrevious(places);
	} finally {
		lock.release();
	}
}
