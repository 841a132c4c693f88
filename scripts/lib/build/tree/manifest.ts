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
	units: ReadonlyMap<string, TreeUnit>;
	/** Places in other pages that pages lead to. */
	anchors: readonly AnchorUse[];
}

/** Tells which build is online; it changes whenever any file does. */
export const VERSION_FILE = "version.txt";

/** Raised by every change to the form below. */
const FORMAT = 1;

type FileRow = [path: string, size: number, digest: string];

interface Stored {
	format: number;
	version: string;
	units: [name: string, key: string, files: FileRow[]][];
	anchors: readonly AnchorUse[];
}

/** The manifest in a file; `undefined` if there is none that can be read. */
export function readManifest(file: string): Manifest | undefined {
	try {
		const stored: Stored = JSON.parse(readFileSync(file, "utf8"));
		if (stored.format !== FORMAT) return undefined;
		const { version, anchors } = stored;
		return { version, anchors, units: new Map(stored.units.map(toUnit)) };
	} catch {
		// None, or half a one: the site is then made anew.
		return undefined;
	}
}

export function writeManifest(file: string, { version, units, anchors }: Manifest): void {
	const rows: Stored["units"] = [...units].map(([name, unit]) => [
		name,
		unit.key,
		unit.files.map(({ path, size, digest }) => [path, size, digest]),
	]);
	const stored: Stored = { format: FORMAT, version, units: rows, anchors };
	writeFileSync(file, JSON.stringify(stored));
}

/** SHA-256 of the paths and digests of all files, lower-case hex. */
export function toVersion(files: Iterable<TreeFile>): string {
	const lines = [...files].map(({ path, digest }) => `${path} ${digest}\n`).sort();
	return createHash("sha256").update(lines.join("")).digest("hex");
}

function toUnit([name, key, rows]: Stored["units"][number]): [string, TreeUnit] {
	return [name, { key, files: rows.map(([path, size, digest]) => ({ path, size, digest })) }];
}
