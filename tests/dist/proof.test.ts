import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, inject, it } from "vitest";
import { listFiles } from "../../scripts/lib/check-dist/list-files.ts";
import { makeFolder } from "../support/make-folder.ts";
import { runBuild, toFixtureArgs } from "../support/run-build.ts";

const { fixture } = inject("papers");

/** What a proof leaves to the site. */
const LEFT_OUT = /^(?:pagefind\/|service-worker\.js$|version\.txt$)|(?:^|\/)share\.png$/;

/** The files below a folder with their texts, without what a proof leaves out. */
async function readPages(directory: string): Promise<Map<string, string>> {
	const paths = listFiles(directory).filter((path) => !LEFT_OUT.test(path));
	const texts = paths.map((path) => readFile(join(directory, path), "latin1"));
	const read = await Promise.all(texts);
	return new Map(paths.map((path, index) => [path, read[index] ?? ""]));
}

async function prove(out: string, ...more: string[]) {
	return runBuild({ args: [...toFixtureArgs(out), "--proof", ...more] });
}

describe("a proof", () => {
	it("shows every page as the site will, and leaves the site alone", async () => {
		const folder = await makeFolder();
		const out = join(folder, "dist");
		const proof = join(folder, ".build/proof");
		const { exitCode, output } = await prove(out);
		expect(exitCode, output).toBe(0);
		expect(output).toContain(`npm run preview -- --out ${proof}`);
		expect(listFiles(folder).filter((path) => path.startsWith("dist/"))).toEqual([]);
		expect(await readPages(proof)).toEqual(await readPages(fixture.directory));
		const leftOut = listFiles(fixture.directory).filter((path) => LEFT_OUT.test(path));
		expect(leftOut).toContain("share.png");
		const own = listFiles(proof).filter((path) => LEFT_OUT.test(path));
		expect(own.sort()).toEqual(["service-worker.js", "version.txt"]);

		expect((await prove(out)).output).toContain("网站已是最新");
		await writeFile(join(proof, "stray.html"), "");
		expect((await prove(out, "--force")).exitCode).toBe(0);
		expect(await readPages(proof)).toEqual(await readPages(fixture.directory));
	});

	it("is one way to build, and no other at once", async () => {
		const { exitCode, output } = await prove(join(await makeFolder(), "dist"), "--merge");
		expect(exitCode).toBe(2);
		expect(output).toContain("--proof、--shard、--merge 和 --years 只能写一个");
	});
});
