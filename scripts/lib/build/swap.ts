import { existsSync } from "node:fs";
import { rename, rm } from "node:fs/promises";
import type { Places } from "./places.ts";

/**
 * Makes the site that was built the site that is served. Only renames: killed
 * between any two steps, `out` is whole, or absent with `previous` whole. Each
 * site's manifest follows it; one that did not get so far is known by the
 * site's version not to belong to it.
 */
export async function swapIn(places: Places): Promise<void> {
	const { out, next, previous, discarded, manifests } = places;
	await rm(discarded, { recursive: true, force: true });
	if (existsSync(out)) {
		if (existsSync(previous)) await rename(previous, discarded);
		await rename(out, previous);
		await renameIfThere(manifests.out, manifests.previous);
	}
	await rename(next, out);
	await renameIfThere(manifests.next, manifests.out);
	await rm(discarded, { recursive: true, force: true });
}

/** Puts the former site back if a build was killed in the middle of `swapIn`; says whether it did. */
export async function restorePrevious({ out, previous, manifests }: Places): Promise<boolean> {
	if (existsSync(out) || !existsSync(previous)) return false;
	await rename(previous, out);
	if (!existsSync(manifests.out)) await renameIfThere(manifests.previous, manifests.out);
	return true;
}

async function renameIfThere(from: string, to: string): Promise<void> {
	await rm(to, { force: true });
	if (existsSync(from)) await rename(from, to);
}
