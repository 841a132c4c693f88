import type { AnchorUse } from "../../check-dist/anchor-use.ts";
import {
	listTreeFiles,
	listTreePaths,
	type Manifest,
	toVersion,
	type TreeFile,
	type TreeUnit,
	VERSION_FILE,
	writeManifest,
} from "./manifest.ts";
import { stampFolders } from "./stamp-folders.ts";
import { bringTreeFile, readTreeFile, removeTreeFile, writeTreeFile } from "./tree-files.ts";

export interface SiteTreeParts {
	/** The tree being made. */
	directory: string;
	/** Whole units that lie in it already. */
	spare: ReadonlyMap<string, TreeUnit>;
	/** The site that is served, if its manifest is known. */
	live: KnownTree | undefined;
	/** Trees that came from elsewhere: what they hold is looked at before it is taken. */
	parts?: readonly KnownTree[];
}

/** A whole tree, and what is in it. */
export interface KnownTree {
	directory: string;
	manifest: Manifest;
}

/** The name of the unit that holds `VERSION_FILE`. */
const VERSION_UNIT = "version";

/**
 * The site being made, unit by unit. Whoever makes a unit claims it first, by
 * its name and its key; if the claim holds, its files are in place and nothing
 * is to be done.
 */
export class SiteTree {
	readonly directory: string;
	readonly #spare: ReadonlyMap<string, TreeUnit>;
	readonly #live: KnownTree | undefined;
	readonly #parts: readonly KnownTree[];
	readonly #units = new Map<string, TreeUnit>();
	#version: string | undefined;
	/** Units that were taken from parts. */
	taken = 0;

	constructor({ directory, spare, live, parts = [] }: SiteTreeParts) {
		this.directory = directory;
		this.#spare = spare;
		this.#live = live;
		this.#parts = parts;
	}

	/** Whether the unit is in place as it has to be. If not, it has to be made and added. */
	claim(name: string, key: string): boolean {
		const found = this.#find(name, key);
		if (found) this.#units.set(name, found);
		return found !== undefined;
	}

	/** The files of a unit that was claimed or added. */
	getFiles(name: string): readonly TreeFile[] {
		return this.#units.get(name)?.files ?? [];
	}

	/** Records a unit that was written. */
	add(name: string, unit: TreeUnit): void {
		this.#units.set(name, unit);
	}

	/** Records a unit by the paths of files that were written. */
	addPaths(name: string, key: string, paths: readonly string[]): void {
		const files = paths.map((path) => readTreeFile(this.directory, path));
		this.#units.set(name, { key, files });
	}

	/** Writes the files of a unit that is made in every build. */
	write(name: string, contents: ReadonlyMap<string, string | Uint8Array>): void {
		const files = [...contents].map(([path, content]) =>
			writeTreeFile(this.directory, path, content),
		);
		this.#units.set(name, { key: "", files });
	}

	/** Every file of the units so far. */
	files(): Generator<TreeFile, undefined> {
		return listTreeFiles(this.#units);
	}

	/** Removes what no unit has, and writes which site it is; nothing that has files is added afterwards. */
	sweep(): void {
		this.#version = toVersion(this.files());
		this.write(VERSION_UNIT, new Map([[VERSION_FILE, `${this.#version}\n`]]));
		const wanted = new Set(listTreePaths(this.#units));
		for (const { files } of this.#spare.values()) {
			for (const { path } of files) if (!wanted.has(path)) removeTreeFile(this.directory, path);
		}
	}

	/** How the swept tree differs from the site that is served; `undefined` if that is not known. */
	compare(): TreeChanges | undefined {
		if (!this.#live) return undefined;
		const { units, anchors } = this.#live.manifest;
		const before = new Map([...units.values()].flatMap(({ files }) => files.map(toPair)));
		const now = new Map([...this.files()].map(toPair));
		return {
			changed: new Set([...now.keys()].filter((path) => now.get(path) !== before.get(path))),
			removed: [...before.keys()].filter((path) => !now.has(path)),
			anchors,
		};
	}

	/** Whether the unit is as in the site that is served. */
	isAsBefore(name: string): boolean {
		const before = this.#live?.manifest.units.get(name);
		return before !== undefined && before.key === this.#units.get(name)?.key;
	}

	/** Writes the manifest of the swept tree. */
	save(file: string, anchors: readonly AnchorUse[]): void {
		if (this.#version === undefined) throw new Error("The tree was not swept");
		const folders = stampFolders(this.directory, listTreePaths(this.#units));
		writeManifest(file, { version: this.#version, folders, units: this.#units, anchors });
	}

	#find(name: string, key: string): TreeUnit | undefined {
		const spare = this.#spare.get(name);
		if (spare?.key === key) return spare;
		const live = this.#live && this.#bring(this.#live, { name, key });
		if (live) return live;
		for (const part of this.#parts) {
			const unit = this.#bring(part, { name, key });
			if (!unit?.files.every((file) => this.#isAsTold(file))) continue;
			this.taken += 1;
			return unit;
		}
		return undefined;
	}

	/** Puts a unit of another tree in place, if that tree has it. */
	#bring(tree: KnownTree, { name, key }: { name: string; key: string }): TreeUnit | undefined {
		const unit = tree.manifest.units.get(name);
		if (unit?.key !== key) return undefined;
		const paths = { from: tree.directory, to: this.directory };
		return unit.files.every(({ path }) => bringTreeFile(path, paths)) ? unit : undefined;
	}

	#isAsTold({ path, digest }: TreeFile): boolean {
		return readTreeFile(this.directory, path).digest === digest;
	}
}

/** How a tree differs from the one before. */
export interface TreeChanges {
	/** Paths of files that are new or have other bytes. */
	changed: ReadonlySet<string>;
	/** Paths of files that are gone. */
	removed: readonly string[];
	/** Anchors of the tree before. */
	anchors: readonly AnchorUse[];
}

function toPair({ path, digest }: TreeFile): [string, string] {
	return [path, digest];
}
