import { appendFile, readdir, rename, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { copyCompiledProject } from "../support/copy-project.ts";
import { hashTree } from "../support/hash-tree.ts";
import { makeFolder } from "../support/make-folder.ts";
import { runBuild, toFixtureArgs } from "../support/run-build.ts";

const MINUTE = 60_000;

async function openOffice() {
	const project = await copyCompiledProject();
	const build = async (out: string) => runBuild({ args: toFixtureArgs(out), project });
	const listPrograms = () => readdir(join(project, ".cache/program")).catch(() => []);
	return {
		project,
		build,
		async buildWell(out: string) {
			const { exitCode, output } = await build(out);
			expect(exitCode, output).toBe(0);
			return hashTree(out);
		},
		listPrograms,
		/** Has the one program there is do nothing but say so. */
		async spoil() {
			const [name = ""] = await listPrograms();
			const file = join(project, ".cache/program", name, "build-command.mjs");
			await writeFile(file, 'console.log("from the program"); process.exitCode = 3;\n');
		},
	};
}

describe("the program of a build", () => {
	it(
		"is made once, run while nothing of its code changes, and makes the same site as the sources",
		async () => {
			const { project, build, buildWell, spoil, listPrograms } = await openOffice();
			const folder = await makeFolder();
			const toOut = (name: string) => join(folder, name, "dist");
			const fromSources = await buildWell(toOut("one"));
			expect(await listPrograms()).toEqual([]);
			await buildWell(toOut("other"));
			expect(await buildWell(toOut("third"))).toEqual(fromSources);
			expect(await listPrograms()).toHaveLength(1);
			await spoil();
			const { exitCode, output } = await build(toOut("fourth"));
			expect([exitCode, output.trim()]).toEqual([3, "from the program"]);

			// At another path its sources are other files.
			const elsewhere = `${project}-elsewhere`;
			await rename(project, elsewhere);
			for (const name of ["fifth", "sixth"]) {
				const moved = await runBuild({ args: toFixtureArgs(toOut(name)), project: elsewhere });
				expect(moved.exitCode, moved.output).toBe(0);
			}
			await rename(elsewhere, project);
			expect(await listPrograms()).toHaveLength(2);

			await appendFile(join(project, "scripts/lib/build/swap.ts"), "\n// Another build.\n");
			await buildWell(toOut("seventh"));
			await buildWell(toOut("eighth"));
			expect(await listPrograms()).toHaveLength(3);
		},
		5 * MINUTE,
	);
});
