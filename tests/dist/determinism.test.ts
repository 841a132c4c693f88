import { existsSync } from "node:fs";
import { cp } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, inject, it } from "vitest";
import { copyProject } from "../support/copy-project.ts";
import { hashTree } from "../support/hash-tree.ts";
import { makeFolder } from "../support/make-folder.ts";
import { runBuild } from "../support/run-build.ts";

const papers = inject("papers");

describe.each(["sample", "fixture"] as const)("the %s", (name) => {
	const { contentDirectory, directory, now } = papers[name];

	it("is the same, byte for byte, at another path, in another zone, with cold caches", async () => {
		const project = await copyProject();
		const content = join(project, "another name");
		await cp(contentDirectory, content, { recursive: true });
		const { exitCode, output } = await runBuild({
			args: ["--content", content, "--now", now],
			project,
			environment: { TZ: "America/Los_Angeles", LANG: "zh_CN.UTF-8" },
		});
		expect(exitCode, output).toBe(0);
		expect(await hashTree(join(project, "dist"))).toEqual(await hashTree(directory));
	});

	it("is the same with warm caches, in yet another zone", async () => {
		const out = join(await makeFolder(), "again");
		const { exitCode, output } = await runBuild({
			args: ["--content", contentDirectory, "--now", now, "--out", out],
			environment: { TZ: "Pacific/Kiritimati" },
		});
		expect(exitCode, output).toBe(0);
		expect(await hashTree(out)).toEqual(await hashTree(directory));
	});
});

describe("another file system", () => {
	it.runIf(existsSync("/dev/shm"))("gets the same site", async () => {
		const { contentDirectory, directory, now } = papers.fixture;
		const out = join(await makeFolder("/dev/shm"), "dist");
		const args = ["--content", contentDirectory, "--now", now, "--out", out];
		const { exitCode, output } = await runBuild({ args });
		expect(exitCode, output).toBe(0);
		expect(await hashTree(out)).toEqual(await hashTree(directory));
	});
});
