import { existsSync } from "node:fs";
import { rename, rm } from "node:fs/promises";
import type { Places } from "./places.ts";

/**
 * Makes the site that was built the site that is served. Only renames: killed
 * between any two steps, `out` is whole, or absent with `previous` whole.
 */
export async function swapIn({ out, next, previous, discarded }: Places): Promise<void> {
	await rm(discarded, { recursive: true, force: true });
	if (existsSync(out)) {
		if (existsSync(previous)) await rename(previous, discarded);
		await rename(out, previous);
	}
	await rename(next, out);
	await rm(discarded, { recursive: true, force: true });
}

/** Puts the former site back if a build was killed in the middle of `swapIn`; says whether it did. */
export async function restorePrevious({ out, previous }: Places): Promise<boolean> {
	if (existsSync(out) || !existsSync(previous)) return false;
	await rename(previous, out);
	return true;
}
