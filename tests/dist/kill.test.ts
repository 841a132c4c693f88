import { existsSync } from "node:fs";
import { cp, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { setTimeout } from "node:timers/promises";
import { describe, expect, inject, it } from "vitest";
import { toPlaces } from "../../scripts/lib/build/places.ts";
import { recover } from "../../scripts/lib/build/recover.ts";
import { hashTree } from "../support/hash-tree.ts";
import { makeFolder } from "../support/make-folder.ts";
import { runBuild, startBuild, toFixtureArgs } from "../support/run-build.ts";
import { waitUntil } from "../support/wait-until.ts";

/** The build prints a stage when it has ended: the kill meets the one after it. */
const MOMENTS = ["安排版面", "生成网页", "编制搜索", "写响应头"];

const { fixture } = inject("papers");

/** A site that was built before, marked so that it differs from the next one. */
async function makeFormerSite(): Promise<{ out: string; former: Record<string, string> }> {
	const out = join(await makeFolder(), "dist");
	await cp(fixture.directory, out, { recursive: true });
	await writeFile(join(out, "former.txt"), "");
	return { out, former: await hashTree(out) };
}

/** The pids that the lock names. */
async function readLockedPids(out: string): Promise<number[]> {
	const lock = join(out, "../.build/lock");
	if (!existsSync(lock)) return [];
	const { owner, children = [] } = JSON.parse(await readFile(lock, "utf8"));
	return [owner, ...children].map(({ pid }: { pid: number }) => pid);
}

/** Until the lock names more than the build itself. */
async function waitForChildren(out: string): Promise<void> {
	await waitUntil(async () => (await readLockedPids(out)).length > 1);
}

function isAlive(pid: number): boolean {
	try {
		process.kill(pid, 0);
		return true;
	} catch {
		return false;
	}
}

async function expectNextBuild(out: string): Promise<void> {
	const { exitCode, output } = await runBuild({ args: toFixtureArgs(out) });
	expect(exitCode, output).toBe(0);
	expect(await hashTree(out)).toEqual(await hashTree(fixture.directory));
}

describe("a build that is killed", () => {
	it.each(MOMENTS)(
		"with all its processes, after %s: leaves the former site whole",
		async (moment) => {
			const { out, former } = await makeFormerSite();
			const build = startBuild({ args: toFixtureArgs(out), detached: true });
			await waitUntil(() => build.getOutput().includes(moment));
			process.kill(-(build.child.pid ?? 0), "SIGKILL");
			expect((await build.ended).signal).toBe("SIGKILL");
			expect(await hashTree(out)).toEqual(former);
			await expectNextBuild(out);
		},
	);

	it("with all its processes, while it swaps: leaves the former or the new site whole", async () => {
		const { out, former } = await makeFormerSite();
		const build = startBuild({ args: toFixtureArgs(out), detached: true });
		await waitUntil(() => existsSync(join(out, "../.build/previous")) || !existsSync(out));
		process.kill(-(build.child.pid ?? 0), "SIGKILL");
		await build.ended;
		await recover(toPlaces(out));
		const whole = [former, await hashTree(fixture.directory)];
		expect(whole).toContainEqual(await hashTree(out));
		await expectNextBuild(out);
	});

	it.each([
		{ when: "while its children start", stage: "", delay: 0 },
		{ when: "after 读取稿件", stage: "读取稿件", delay: 0 },
		{ when: "200 ms after 安排版面", stage: "安排版面", delay: 200 },
	])("alone, $when: its children end by themselves", async ({ stage, delay }) => {
		const { out, former } = await makeFormerSite();
		const build = startBuild({ args: toFixtureArgs(out) });
		await waitForChildren(out);
		await waitUntil(() => build.getOutput().includes(stage));
		await setTimeout(delay);
		const pids = await readLockedPids(out);
		build.child.kill("SIGKILL");
		await waitUntil(() => !pids.some(isAlive));
		expect((await build.ended).signal).toBe("SIGKILL");
		expect(await hashTree(out)).toEqual(former);
		await expectNextBuild(out);
	});

	it.each([
		["SIGINT", 130],
		["SIGTERM", 143],
	] as const)(
		"by %s: ends its children, releases the lock and exits with %i",
		async (signal, code) => {
			const { out, former } = await makeFormerSite();
			const build = startBuild({ args: toFixtureArgs(out) });
			await waitForChildren(out);
			const pids = await readLockedPids(out);
			build.child.kill(signal);
			const { exitCode, output } = await build.ended;
			expect(exitCode).toBe(code);
			expect(output).toContain("已停止；原来的网站没有改动");
			await waitUntil(() => !pids.some(isAlive));
			expect(await readLockedPids(out)).toEqual([]);
			expect(await hashTree(out)).toEqual(former);
		},
	);
});
