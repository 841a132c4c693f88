import { createHash } from "node:crypto";
import { readFileSync, writeFileSync } from "node:fs";
import type { AnchorUse } from "../../check-dist/anchor-use.ts";

/** A file of a site's tree. */
export interface TreeFile {
	/** Relative to the tree, `/` between parts. */
	path: string;
	/** Bytes. */
	size: number;
	/** SHA-256 of its bytes, lower-case hex. */
	digest: string;
}

/** Files that are made together, of the same things: a page, the documents of an edition, a shard of the search. */
export interface TreeUnit {
	/** Digests everything the files are made of: equal keys mean equal bytes. */
	key: string;
	files: readonly TreeFile[];
}

/** What a tree holds and what it was made of, by the units' names. */
export interface Manifest {
	/** See `toVersion`; the tree has it in `VERSION_FILE`. */
	version: string;
	/** Of the tree's folders, as of `stampFolders`; a tree with another stamp is not as it was left. */
	folders: string;
	units: ReadonlyMap<string, TreeUnit>;
	/** Places in other pages that pages lead to. */
	anchors: readonly AnchorUse[];
}

/** Tells which build is online; it changes whenever any file does. */
export const VERSION_FILE = "version.txt";

/** Raised by every change to the form below. */
const FORMAT = 2;

type FileRow = [path: string, size: number, digest: string];

interface Stored {
	format: number;
	version: string;
	folders: string;
	units: [name: string, key: string, files: FileRow[]][];
	anchors: readonly AnchorUse[];
}

/** The manifest in a file; `undefined` if there is none that can be read. */
export function readManifest(file: string): Manifest | undefined {
	try {
		const stored: Stored = JSON.parse(readFileSync(file, "utf8"));
		if (stored.format !== FORMAT) return undefined;
		const { version, folders, anchors } = stored;
		return { version, folders, anchors, units: new Map(stored.units.map(toUnit)) };
	} catch {
		// None, or half a one: the site is then made anew.
		return undefined;
	}
}

export function writeManifest(file: string, { units, ...manifest }: Manifest): void {
	const rows: Stored["units"] = [...units].map(([name, unit]) => [
		name,
		unit.key,
		unit.files.map(({ path, size, digest }) => [path, size, digest]),
	]);
	const stored: Stored = { format: FORMAT, ...manifest, units: rows };
	writeFileSync(file, JSON.stringify(stored));
}

/** Every file of a tree, in the order of its units. */
export function* listTreeFiles(units: Manifest["units"]): Generator<TreeFile, undefined> {
	for (const { files } of units.values()) yield* files;
	return undefined;
}

/** The paths of a tree's files, in the order of its units. */
export function* listTreePaths(units: Manifest["units"]): Generator<string, undefined> {
	for (const { path } of listTreeFiles(units)) yield path;
	return undefined;
}

/** SHA-256 of the paths and digests of all files, lower-case hex. */
export function toVersion(files: Iterable<TreeFile>): string {
	const lines = [...files].map(({ path, digest }) => `${path} ${digest}\n`).sort();
	return createHash("sha256").update(lines.join("")).digest("hex");
}

function toUnit([name, key, rows]: Stored["units"][number]): [string, TreeUnit] {
	return [name, { key, files: rows.map(([path, size, digest]) => ({ path, size, digest })) }];
}
