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
import { forgetFolders, stampFolders } from "./stamp-folders.ts";
import { bringTreeFile, readTreeFile, removeTreeFile, writeTreeFile } from "./tree-files.ts";

export interface SiteTreeParts {
	/** The tree being made. */
	directory: string;
	spare: SpareTree;
	/** The site that is served, if its manifest is known. */
	live: KnownTree | undefined;
	/** Trees that came from elsewhere: what they hold is looked at before it is taken. */
	parts?: readonly KnownTree[];
}

/** What lies in a tree before it is made. */
export interface SpareTree {
	/** Those that are whole. */
	units: ReadonlyMap<string, TreeUnit>;
	/** Of folders that nothing was done to since. */
	times: ReadonlyMap<string, number | undefined>;
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
	readonly #spare: SpareTree;
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
		for (const path of listTreePaths(this.#findDropped()))
			if (!wanted.has(path)) removeTreeFile(this.directory, path);
	}

	/** How the swept tree differs from the site that is served; `undefined` if that is not known. */
	compare(): TreeChanges | undefined {
		if (!this.#live) return undefined;
		const { units, anchors } = this.#live.manifest;
		const then = findOthers(units, this.#units, hasSameFiles);
		const before = new Map([...listTreeFiles(then)].map(toPair));
		const since = findOthers(this.#units, units, hasSameFiles);
		const now = new Map([...listTreeFiles(since)].map(toPair));
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
		const times = new Map(this.#spare.times);
		forgetFolders(times, listTreePaths(this.#findDropped()));
		forgetFolders(times, listTreePaths(findOthers(this.#units, this.#spare.units, isSame)));
		const folders = stampFolders(this.directory, listTreePaths(this.#units), times);
		writeManifest(file, { version: this.#version, folders, units: this.#units, anchors });
	}

	/** Units that lay in the tree and were not taken as they were. */
	#findDropped(): Manifest["units"] {
		return findOthers(this.#spare.units, this.#units, isSame);
	}

	#find(name: string, key: string): TreeUnit | undefined {
		const spare = this.#spare.units.get(name);
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

/** The units of one tree that are not the other's. */
function findOthers(
	units: Manifest["units"],
	others: Manifest["units"],
	areAlike: (unit: TreeUnit, other: TreeUnit) => boolean,
): Manifest["units"] {
	const isOther = ([name, unit]: [string, TreeUnit]) => {
		const other = others.get(name);
		return other === undefined || !areAlike(unit, other);
	};
	return new Map([...units].filter(isOther));
}

/** Whether nothing was written: a unit that was made again is another, even if its bytes are the same. */
function isSame(unit: TreeUnit, other: TreeUnit): boolean {
	return unit === other;
}

function hasSameFiles({ files }: TreeUnit, other: TreeUnit): boolean {
	if (files.length !== other.files.length) return false;
	return files.every(({ path, digest }, index) => {
		const file = other.files[index];
		return file?.path === path && file.digest === digest;
	});
}

function toPair({ path, digest }: TreeFile): [string, string] {
	return [path, digest];
}
