import { existsSync } from "node:fs";
import { mkdir, readFile, symlink, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { toPlaces } from "../../../scripts/lib/build/places.ts";
import { recover } from "../../../scripts/lib/build/recover.ts";
import { restorePrevious, swapIn } from "../../../scripts/lib/build/swap.ts";
import { makeFolder } from "../../support/make-folder.ts";

/** Places in a new folder; each site named holds its own name. */
async function makePlaces(...sites: ("out" | "next" | "previous" | "discarded")[]) {
	const places = toPlaces(join(await makeFolder(), "dist"));
	for (const name of sites) {
		await mkdir(places[name], { recursive: true });
		await writeFile(join(places[name], "index.html"), name);
	}
	return places;
}

const read = (directory: string) => readFile(join(directory, "index.html"), "utf8");

describe("toPlaces", () => {
	it("keeps what it needs beside the site, apart for each name", () => {
		expect(toPlaces("/srv/paper/dist").next).toBe("/srv/paper/.build/next");
		expect(toPlaces("/srv/paper/trial").next).toBe("/srv/paper/.build-trial/next");
	});

	it("follows a link, so that the link itself is not renamed", async () => {
		const folder = await makeFolder();
		await mkdir(join(folder, "real"));
		await symlink(join(folder, "real"), join(folder, "www"));
		expect(toPlaces(join(folder, "www")).out).toBe(join(folder, "real"));
	});
});

describe("swapIn", () => {
	it("puts the first site in place", async () => {
		const places = await makePlaces("next");
		await swapIn(places);
		expect(await read(places.out)).toBe("next");
	});

	it("keeps the former site and drops the one before", async () => {
		const places = await makePlaces("out", "next", "previous", "discarded");
		await swapIn(places);
		expect([await read(places.out), await read(places.previous)]).toEqual(["next", "out"]);
		expect([places.next, places.discarded].some((path) => existsSync(path))).toBe(false);
	});

	it("leaves the former site where it is if there is no new one", async () => {
		const places = await makePlaces("out");
		await expect(swapIn(places)).rejects.toThrow();
		await restorePrevious(places);
		expect(await read(places.out)).toBe("out");
	});
});

describe("restorePrevious", () => {
	it("puts the former site back when there is none", async () => {
		const places = await makePlaces("previous", "next");
		expect(await restorePrevious(places)).toBe(true);
		expect(await read(places.out)).toBe("previous");
	});

	it("does nothing to a site that is there", async () => {
		const places = await makePlaces("out", "previous");
		expect(await restorePrevious(places)).toBe(false);
		expect([await read(places.out), await read(places.previous)]).toEqual(["out", "previous"]);
	});

	it("is what preview does, unless a build is at work", async () => {
		const places = await makePlaces("previous");
		await writeFile(places.lock, JSON.stringify({ owner: { pid: process.pid } }));
		await recover(places);
		expect(existsSync(places.out)).toBe(false);
		await writeFile(places.lock, "");
		await recover(places);
		expect(await read(places.out)).toBe("previous");
	});
});
