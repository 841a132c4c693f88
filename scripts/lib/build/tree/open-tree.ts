import { existsSync, mkdirSync, readFileSync, renameSync, rmSync } from "node:fs";
import { join } from "node:path";
import { listFiles } from "../../check-dist/list-files.ts";
import type { Places } from "../places.ts";
import { type Manifest, readManifest, type TreeUnit, VERSION_FILE } from "./manifest.ts";
import { SiteTree } from "./site-tree.ts";
import { removeTreeFile } from "./tree-files.ts";

/**
 * Begins the next site. The one before the last, which nobody serves any more,
 * is brought up to date, so that what has not changed is not even copied; what
 * changed with the last build is taken from there. With neither, or with
 * `isForced`, everything is made anew.
 */
export function openTree(places: Places, { isForced }: { isForced: boolean }): SiteTree {
	const live = isForced ? undefined : readLive(places);
	const spare = isForced ? undefined : takeSpare(places);
	if (!spare) {
		rmSync(places.manifests.next, { force: true });
		rmSync(places.next, { recursive: true, force: true });
		mkdirSync(places.next, { recursive: true });
	}
	return new SiteTree({
		directory: places.next,
		spare: spare ?? new Map(),
		live: live && { directory: places.out, manifest: live },
	});
}

/** A tree of which nothing is known yet, in any folder. */
export function startTree(directory: string): SiteTree {
	return new SiteTree({ directory, spare: new Map(), live: undefined });
}

/** The manifest of the site that is served, if it is that site's. */
function readLive({ out, manifests }: Places): Manifest | undefined {
	// A build that was killed in the middle of its swap had not yet named the manifest for the site.
	return readOwn(out, manifests.out) ?? readOwn(out, manifests.next);
}

/** Makes the former site the next one; from here on it has no manifest until it is whole again. */
function takeSpare({ previous, next, manifests }: Places): Map<string, TreeUnit> | undefined {
	const manifest = readOwn(previous, manifests.previous);
	if (!manifest) return undefined;
	rmSync(next, { recursive: true, force: true });
	rmSync(manifests.previous, { force: true });
	renameSync(previous, next);
	return sortOut(next, manifest);
}

/** Removes what no unit knows; units that are not whole are left out. */
function sortOut(directory: string, { units }: Manifest): Map<string, TreeUnit> {
	const there = new Set(listFiles(directory));
	const whole = [...units].filter(([, { files }]) => files.every(({ path }) => there.has(path)));
	const known = new Set(whole.flatMap(([, { files }]) => files.map(({ path }) => path)));
	for (const path of there) if (!known.has(path)) removeTreeFile(directory, path);
	return new Map(whole);
}

function readOwn(directory: string, file: string): Manifest | undefined {
	const path = join(directory, VERSION_FILE);
	if (!existsSync(path)) return undefined;
	const manifest = readManifest(file);
	return manifest?.version === readFileSync(path, "utf8").trim() ? manifest : undefined;
}
