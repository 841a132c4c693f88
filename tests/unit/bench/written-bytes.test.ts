import { link, mkdir, rename, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { expect, test } from "vitest";
import { countWritten, readStamps } from "../../../scripts/lib/bench/build/written-bytes.ts";
import { makeFolder } from "../../support/make-folder.ts";

async function makeSite(): Promise<string> {
	const folder = await makeFolder();
	await mkdir(join(folder, "a/b"), { recursive: true });
	await writeFile(join(folder, "a/b/one.html"), "1".repeat(100));
	await writeFile(join(folder, "two.html"), "2".repeat(1000));
	return folder;
}

async function countWhile(folder: string, work: () => Promise<unknown>): Promise<number> {
	const before = await readStamps(folder);
	await work();
	return countWritten(before, await readStamps(folder));
}

test("new files and changed ones count with all their bytes", async () => {
	const folder = await makeSite();
	const written = await countWhile(folder, async () => {
		await writeFile(join(folder, "a/b/one.html"), "1".repeat(70));
		await writeFile(join(folder, "three.html"), "3".repeat(5));
	});
	expect(written).toBe(75);
});

test("the same bytes written again were written", async () => {
	const folder = await makeSite();
	const again = () => writeFile(join(folder, "two.html"), "2".repeat(1000));
	expect(await countWhile(folder, again)).toBe(1000);
});

test("what was moved or linked was not written, and packages are left out", async () => {
	const folder = await makeSite();
	const written = await countWhile(folder, async () => {
		await link(join(folder, "two.html"), join(folder, "a/two.html"));
		await rename(join(folder, "a"), join(folder, "c"));
		await mkdir(join(folder, "node_modules"));
		await writeFile(join(folder, "node_modules/x.js"), "x");
	});
	expect(written).toBe(0);
});
