import { existsSync, mkdirSync, readFileSync, renameSync, rmSync } from "node:fs";
import { join } from "node:path";
import { listFiles } from "../../check-dist/list-files.ts";
import type { Places } from "../places.ts";
import { listTreePaths, type Manifest, readManifest, VERSION_FILE } from "./manifest.ts";
import { type KnownTree, type SpareTree, SiteTree } from "./site-tree.ts";
import { type FolderTimes, stampFolders } from "./stamp-folders.ts";
import { removeTreeFile } from "./tree-files.ts";

export interface TreeOptions {
	/** Whether nothing of former sites is used again. */
	isForced: boolean;
	/** Parts of the site that were made elsewhere. */
	parts?: readonly KnownTree[];
}

const NO_SPARE: SpareTree = { units: new Map(), times: new Map() };

/**
 * Begins the next site. The one before the last, which nobody serves any more,
 * is brought up to date, so that what has not changed is not even copied; what
 * changed with the last build is taken from there. With neither, or with
 * `isForced`, everything is made anew.
 */
export function openTree(places: Places, { isForced, parts = [] }: TreeOptions): SiteTree {
	const live = isForced ? undefined : readLive(places);
	const spare = isForced ? undefined : takeSpare(places);
	if (!spare) {
		rmSync(places.manifests.next, { force: true });
		rmSync(places.next, { recursive: true, force: true });
		mkdirSync(places.next, { recursive: true });
	}
	return new SiteTree({
		directory: places.next,
		spare: spare ?? NO_SPARE,
		live: live && { directory: places.out, manifest: live },
		parts,
	});
}

/** A tree of which nothing is known yet, in any folder. */
export function startTree(directory: string): SiteTree {
	return new SiteTree({ directory, spare: NO_SPARE, live: undefined });
}

/** The manifest of the site that is served, if it is that site's. */
function readLive({ out, manifests }: Places): Manifest | undefined {
	// A build that was killed in the middle of its swap had not yet named the manifest for the site.
	return readOwn(out, manifests.out) ?? readOwn(out, manifests.next);
}

/** Makes the former site the next one; from here on it has no manifest until it is whole again. */
function takeSpare({ previous, next, manifests }: Places): SpareTree | undefined {
	const manifest = readOwn(previous, manifests.previous);
	if (!manifest) return undefined;
	rmSync(next, { recursive: true, force: true });
	rmSync(manifests.previous, { force: true });
	renameSync(previous, next);
	return sortOut(next, manifest);
}

/** Removes what no unit knows; units that are not whole are left out. A tree that is as it was left is not even listed. */
function sortOut(directory: string, { units, folders }: Manifest): SpareTree {
	const times: FolderTimes = new Map();
	if (stampFolders(directory, listTreePaths(units), times) === folders) return { units, times };
	const there = new Set(listFiles(directory));
	const whole = [...units].filter(([, { files }]) => files.every(({ path }) => there.has(path)));
	const known = new Set(listTreePaths(new Map(whole)));
	for (const path of there) if (!known.has(path)) removeTreeFile(directory, path);
	return { units: new Map(whole), times: new Map() };
}

/** A tree of which the manifest tells, to go on with; it has no manifest until it is whole again. */
export function continueTree(directory: string, manifestFile: string): SiteTree {
	const manifest = readOwn(directory, manifestFile);
	rmSync(manifestFile, { force: true });
	if (!manifest) rmSync(directory, { recursive: true, force: true });
	mkdirSync(directory, { recursive: true });
	const spare = manifest ? sortOut(directory, manifest) : NO_SPARE;
	return new SiteTree({ directory, spare, live: undefined });
}

/** The manifest in the file, if it is that of the tree in the folder. */
export function readOwn(directory: string, file: string): Manifest | undefined {
	const path = join(directory, VERSION_FILE);
	if (!existsSync(path)) return undefined;
	const manifest = readManifest(file);
	return manifest?.version === readFileSync(path, "utf8").trim() ? manifest : undefined;
}
