import { mkdtemp, realpath, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { onTestFinished } from "vitest";

/** An empty folder that is removed after the test. */
export async function makeFolder(parent = tmpdir()): Promise<string> {
	const folder = await mkdtemp(join(await realpath(parent), "gongbao-"));
	onTestFinished(() => rm(folder, { recursive: true, force: true }));
	return folder;
}
