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
		"is made once, run afterwards, and makes the same site as the sources",
		async () => {
			const { buildWell, build, spoil, listPrograms } = await openOffice();
			const folder = await makeFolder();
			const fromSources = await buildWell(join(folder, "one/dist"));
			expect(await listPrograms()).toEqual([]);
			await buildWell(join(folder, "other/dist"));
			expect(await buildWell(join(folder, "third/dist"))).toEqual(fromSources);
			expect(await listPrograms()).toHaveLength(1);
			await spoil();
			const { exitCode, output } = await build(join(folder, "fourth/dist"));
			expect([exitCode, output.trim()]).toEqual([3, "from the program"]);
		},
		5 * MINUTE,
	);

	it(
		"is not used when a source has changed, nor at another path",
		async () => {
			const { project, buildWell, spoil, listPrograms } = await openOffice();
			const folder = await makeFolder();
			for (const name of ["one", "other"]) await buildWell(join(folder, name, "dist"));
			await spoil();
			await appendFile(join(project, "scripts/lib/build/swap.ts"), "\n// Another build.\n");
			await buildWell(join(folder, "third/dist"));
			await buildWell(join(folder, "fourth/dist"));
			expect(await listPrograms()).toHaveLength(2);
			const elsewhere = `${project}-elsewhere`;
			await rename(project, elsewhere);
			for (const name of ["fifth", "sixth"]) {
				const args = toFixtureArgs(join(folder, name, "dist"));
				const { exitCode, output } = await runBuild({ args, project: elsewhere });
				expect(exitCode, output).toBe(0);
			}
			expect(await readdir(join(elsewhere, ".cache/program"))).toHaveLength(3);
		},
		5 * MINUTE,
	);
});
