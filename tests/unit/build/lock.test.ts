import { spawn } from "node:child_process";
import { once } from "node:events";
import { readdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { takeLock } from "../../../scripts/lib/build/lock.ts";
import { identifyProcess } from "../../../scripts/lib/build/process-identity.ts";
import { makeFolder } from "../../support/make-folder.ts";

async function makeLockPath(): Promise<string> {
	return join(await makeFolder(), "state", "lock");
}

async function takeOrFail(path: string) {
	const lock = await takeLock(path);
	if ("heldBy" in lock) throw new Error(`Held by ${lock.heldBy}`);
	return lock;
}

/** A process that has ended, so that no one runs under its identity. */
async function findDeadProcess() {
	const child = spawn(process.execPath, ["--eval", "0"]);
	await once(child, "spawn");
	const identity = identifyProcess(child.pid ?? 0);
	await once(child, "exit");
	return identity;
}

describe("takeLock", () => {
	it("gives the lock to one only, and names who holds it", async () => {
		const path = await makeLockPath();
		await takeOrFail(path);
		expect(await takeLock(path)).toEqual({ heldBy: process.pid });
	});

	it("gives it again after a release, and leaves nothing behind", async () => {
		const path = await makeLockPath();
		(await takeOrFail(path)).release();
		(await takeOrFail(path)).release();
		expect(await readdir(join(path, ".."))).toEqual([]);
	});

	it("gives it to one of many that ask at once", async () => {
		const path = await makeLockPath();
		const answers = await Promise.all(Array.from({ length: 200 }, () => takeLock(path)));
		expect(answers.filter((answer) => !("heldBy" in answer))).toHaveLength(1);
	});

	it("takes over the lock of a build that is dead", async () => {
		const path = await makeLockPath();
		(await takeOrFail(path)).release();
		await writeFile(path, JSON.stringify({ owner: await findDeadProcess() }));
		await takeOrFail(path);
		expect(JSON.parse(await readFile(path, "utf8")).owner.pid).toBe(process.pid);
	});

	it("lets one of many take over a stale lock", async () => {
		const path = await makeLockPath();
		(await takeOrFail(path)).release();
		await writeFile(path, JSON.stringify({ owner: await findDeadProcess() }));
		const answers = await Promise.all(Array.from({ length: 20 }, () => takeLock(path)));
		expect(answers.filter((answer) => !("heldBy" in answer))).toHaveLength(1);
	});

	it("is held while one of the dead build's children still runs", async () => {
		const path = await makeLockPath();
		(await takeOrFail(path)).release();
		const holder = {
			owner: await findDeadProcess(),
			children: [await findDeadProcess(), identifyProcess(process.pid)],
		};
		await writeFile(path, JSON.stringify(holder));
		expect(await takeLock(path)).toEqual({ heldBy: process.pid });
	});

	it.runIf(process.platform === "linux")(
		"is not held by another process of the same number",
		async () => {
			const path = await makeLockPath();
			(await takeOrFail(path)).release();
			await writeFile(
				path,
				JSON.stringify({ owner: { pid: process.pid, start: "another boot/1" } }),
			);
			await takeOrFail(path);
		},
	);

	it.each(["", "{", "null", "7"])("takes over a lock that says nothing: %j", async (text) => {
		const path = await makeLockPath();
		(await takeOrFail(path)).release();
		await writeFile(path, text);
		await takeOrFail(path);
	});

	it("names its children as they are now, and leaves nothing beside itself", async () => {
		const path = await makeLockPath();
		const lock = await takeOrFail(path);
		const readChildren = async () =>
			JSON.parse(await readFile(path, "utf8")).children.map(({ pid }: { pid: number }) => pid);
		lock.nameChildren([process.ppid, process.pid]);
		expect(await readChildren()).toEqual([process.ppid, process.pid]);
		lock.nameChildren([process.pid]);
		expect(await readChildren()).toEqual([process.pid]);
		lock.release();
		expect(await readdir(join(path, ".."))).toEqual([]);
	});
});
