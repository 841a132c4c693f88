import { existsSync } from "node:fs";
import { readdir } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, inject, it } from "vitest";
import { hashTree } from "../support/hash-tree.ts";
import { makeFolder } from "../support/make-folder.ts";
import { runBuild, startBuild, toFixtureArgs } from "../support/run-build.ts";
import { waitUntil } from "../support/wait-until.ts";

const { fixture } = inject("papers");

describe("two builds at once", () => {
	it("into one folder: the second ends with 75, says so and harms nothing", async () => {
		const folder = await makeFolder();
		const args = toFixtureArgs(join(folder, "dist"));
		const first = startBuild({ args });
		await waitUntil(() => existsSync(join(folder, ".build", "lock")));
		const second = await runBuild({ args });
		expect([second.exitCode, second.output]).toEqual([
			75,
			`另一次生成正在进行（进程 ${first.child.pid}），请等它结束再试\n`,
		]);
		expect((await first.ended).exitCode).toBe(0);
		expect(await hashTree(join(folder, "dist"))).toEqual(await hashTree(fixture.directory));
		const files = (await readdir(join(folder, ".build"))).toSorted();
		expect(files).toEqual([
			"Caddyfile",
			"inputs.json",
			"nginx-redirects.conf",
			"nginx.conf",
			"out.json",
		]);
	});

	it("into two folders: each gets its site", async () => {
		const folder = await makeFolder();
		const outs = [join(folder, "one"), join(folder, "two")];
		const runs = await Promise.all(outs.map((out) => runBuild({ args: toFixtureArgs(out) })));
		expect(runs.map(({ exitCode }) => exitCode)).toEqual([0, 0]);
		const expected = await hashTree(fixture.directory);
		for (const out of outs) expect(await hashTree(out)).toEqual(expected);
	});
});
