import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { type Tally, toTally, type VitestReport } from "./tally.ts";

const VITEST = fileURLToPath(new URL("../../../node_modules/vitest/vitest.mjs", import.meta.url));

/** Runs Vitest once with its usual output and counts what ran. */
export async function runVitest(options: {
	args: readonly string[];
	/** A name of the IANA database; the machine's own zone if left out. */
	timeZone?: string | undefined;
}): Promise<Tally> {
	const folder = await mkdtemp(join(tmpdir(), "gongbao-tests-"));
	const file = join(folder, "report.json");
	try {
		const exitCode = await spawnVitest({ ...options, file });
		return toTally({ exitCode, report: await readReport(file) });
	} finally {
		await rm(folder, { recursive: true, force: true });
	}
}

async function spawnVitest(run: {
	args: readonly string[];
	timeZone?: string | undefined;
	file: string;
}): Promise<number> {
	const reporters = ["--reporter=default", "--reporter=json", `--outputFile.json=${run.file}`];
	const zone = run.timeZone === undefined ? {} : { TZ: run.timeZone };
	const child = spawn(process.execPath, [VITEST, "run", ...reporters, ...run.args], {
		stdio: "inherit",
		env: { ...process.env, ...zone },
	});
	const stop = () => child.kill();
	process.once("SIGTERM", stop);
	const [exitCode]: (number | null)[] = await once(child, "exit");
	process.off("SIGTERM", stop);
	return exitCode ?? 1;
}

async function readReport(file: string): Promise<VitestReport | undefined> {
	try {
		return JSON.parse(await readFile(file, "utf8"));
	} catch {
		// Vitest writes no report when it fails before the first test.
		return undefined;
	}
}
