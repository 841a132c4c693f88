import { existsSync } from "node:fs";
import { mkdir, readFile, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { type Places, toPlaces } from "../../../scripts/lib/build/places.ts";
import { restorePrevious, swapIn } from "../../../scripts/lib/build/swap.ts";
import {
	listTreePaths,
	readManifest,
	VERSION_FILE,
} from "../../../scripts/lib/build/tree/manifest.ts";
import { openTree } from "../../../scripts/lib/build/tree/open-tree.ts";
import { stampFolders } from "../../../scripts/lib/build/tree/stamp-folders.ts";
import { writeTreeFile } from "../../../scripts/lib/build/tree/tree-files.ts";
import { listFiles } from "../../../scripts/lib/check-dist/list-files.ts";
import { makeFolder } from "../../support/make-folder.ts";

/** What a site is to hold: a key for each page. */
type Wish = Readonly<Record<string, string>>;

async function makePlaces(): Promise<Places> {
	const places = toPlaces(join(await makeFolder(), "dist"));
	await mkdir(places.state);
	return places;
}

/** Makes a site as builds do, up to the swap; returns the pages that had to be made. */
function make(places: Places, wish: Wish, isForced = false): string[] {
	const tree = openTree(places, { isForced });
	const made = Object.entries(wish).filter(([path, key]) => !tree.claim(path, key));
	for (const [path, key] of made) {
		tree.add(path, { key, files: [writeTreeFile(tree.directory, path, `${path} ${key}`)] });
	}
	// As what is made in every build, and seldom changes.
	tree.write("feeds", new Map([["feeds/all.xml", "feed"]]));
	tree.sweep();
	tree.save(places.manifests.next, []);
	return made.map(([path]) => path);
}

async function build(places: Places, wish: Wish): Promise<string[]> {
	const made = make(places, wish);
	await swapIn(places);
	return made;
}

/** The pages of the site that is served. */
async function read({ out }: Places): Promise<Wish> {
	const own = [VERSION_FILE, "feeds/all.xml"];
	const files = listFiles(out).filter((path) => !own.includes(path));
	const entries = files.map(async (path) => {
		const text = await readFile(join(out, path), "utf8");
		return [path, text.replace(`${path} `, "")] as const;
	});
	return Object.fromEntries(await Promise.all(entries));
}

describe("a tree", () => {
	it("makes only what has changed, build after build", async () => {
		const places = await makePlaces();
		const wishes: Wish[] = [
			{ "a/x": "1", b: "1" },
			{ "a/x": "1", b: "2" },
			{ "a/x": "1", b: "3" },
			{ "a/x": "1", b: "3", "c/d/e": "1" },
			{ b: "3", "c/d/e": "1" },
		];
		const made: string[][] = [];
		for (const wish of wishes) {
			made.push(await build(places, wish));
			expect(await read(places)).toEqual(wish);
		}
		expect(made).toEqual([["a/x", "b"], ["b"], ["b"], ["c/d/e"], []]);
		expect(existsSync(join(places.out, "a"))).toBe(false);
	});

	it("knows its folders as they are, though it asks only for those that something was done in", async () => {
		const places = await makePlaces();
		for (const wish of [
			{ "a/b/x": "1", "a/c/x": "1", "d/x": "1" },
			{ "a/b/x": "1", "a/c/x": "2", "d/x": "1" },
			{ "a/b/x": "1", "a/c/x": "3", "d/x": "1" },
			{ "a/b/x": "1", "d/x": "1", "d/e/x": "1" },
			{ "a/c/x": "1", "d/x": "1", "d/e/x": "1" },
			{ "a/c/x": "1", "d/x": "1" },
		]) {
			await build(places, wish);
			const manifest = readManifest(places.manifests.out);
			const paths = listTreePaths(manifest?.units ?? new Map());
			expect(manifest?.folders, Object.keys(wish).join()).toBe(stampFolders(places.out, paths));
		}
	});

	it("notices what another put into it while it was made", async () => {
		const places = await makePlaces();
		for (const key of ["1", "2"]) await build(places, { a: key, "c/x": "1" });
		const tree = openTree(places, { isForced: false });
		for (const path of ["a", "c/x"]) tree.claim(path, "1");
		await writeFile(join(tree.directory, "c/stray"), "");
		tree.sweep();
		tree.save(places.manifests.next, []);
		await swapIn(places);
		for (const key of ["3", "4"]) await build(places, { a: key, "c/x": "1" });
		expect(await read(places)).toEqual({ a: "4", "c/x": "1" });
	});

	it("takes back what was there two builds ago", async () => {
		const places = await makePlaces();
		for (const key of ["1", "2"]) await build(places, { a: key });
		expect(await build(places, { a: "1" })).toEqual([]);
		expect(await read(places)).toEqual({ a: "1" });
	});

	it("never writes into the site that is served", async () => {
		const places = await makePlaces();
		await build(places, { a: "1", b: "1" });
		make(places, { a: "2", b: "1" });
		expect(await read(places)).toEqual({ a: "1", b: "1" });
	});

	it("makes anew what was lost, and drops what does not belong there", async () => {
		const places = await makePlaces();
		for (const key of ["1", "2"]) await build(places, { a: "1", b: key });
		await rm(join(places.previous, "a"));
		await writeFile(join(places.previous, "stray"), "");
		await build(places, { a: "1", b: "3" });
		expect(await read(places)).toEqual({ a: "1", b: "3" });
		await rm(join(places.previous, "a"));
		await rm(join(places.out, "a"));
		expect(await build(places, { a: "1", b: "4" })).toEqual(["a", "b"]);
	});

	it("makes everything anew if it is told to", async () => {
		const places = await makePlaces();
		await build(places, { a: "1" });
		expect(make(places, { a: "1" }, true)).toEqual(["a"]);
	});

	it("trusts no manifest of another site", async () => {
		const places = await makePlaces();
		await build(places, { a: "1" });
		await writeFile(join(places.out, VERSION_FILE), "of another build\n");
		expect(await build(places, { a: "1" })).toEqual(["a"]);
	});

	it("is made again after a build that ended on its way", async () => {
		const places = await makePlaces();
		for (const key of ["1", "2"]) await build(places, { a: key, b: "1" });
		const tree = openTree(places, { isForced: false });
		writeTreeFile(tree.directory, "a", "half");
		expect(await build(places, { a: "3", b: "1" })).toEqual(["a"]);
		expect(await read(places)).toEqual({ a: "3", b: "1" });
	});

	it("says by its version whether anything has changed", async () => {
		const places = await makePlaces();
		const versions: string[] = [];
		for (const key of ["1", "2", "1"]) {
			await build(places, { a: key });
			versions.push(await readFile(join(places.out, VERSION_FILE), "utf8"));
		}
		expect(versions[0]).toBe(versions[2]);
		expect(versions[0]).not.toBe(versions[1]);
	});
});

describe("a swap that is cut off", () => {
	const renames = ["out to previous", "its manifest", "next to out"] as const;

	it.each(renames)("after %s leaves a site whose manifest is known", async (last) => {
		const places = await makePlaces();
		const { rename } = await import("node:fs/promises");
		for (const key of ["1", "2"]) await build(places, { a: key, b: "1" });
		make(places, { a: "3", b: "1" });
		await rename(places.out, places.previous);
		if (last !== renames[0]) await rename(places.manifests.out, places.manifests.previous);
		if (last === renames[2]) await rename(places.next, places.out);
		await restorePrevious(places);
		const { a } = await read(places);
		expect(a).toBe(last === renames[2] ? "3" : "2");
		expect(await build(places, { a: "4", b: "1" })).toEqual(["a"]);
		expect(await read(places)).toEqual({ a: "4", b: "1" });
	});
});
