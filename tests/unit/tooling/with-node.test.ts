import { spawn, spawnSync } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { delimiter, dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, describe, expect, it } from "vitest";

const LAUNCHER = fileURLToPath(new URL("../../../scripts/with-node.mjs", import.meta.url));
let folder: string;

beforeAll(() => {
	folder = mkdtempSync(join(tmpdir(), "gongbao-launcher-"));
});
afterAll(() => rmSync(folder, { recursive: true }));

function writeScript(name: string, code: string): string {
	const file = join(folder, name);
	writeFileSync(file, code);
	return file;
}

describe("scripts/with-node.mjs", () => {
	it("runs TypeScript with its arguments and passes its exit code on", () => {
		const script = writeScript(
			"arguments.ts",
			"const rest: string[] = process.argv.slice(2); console.log(rest.join('|')); process.exitCode = 7;",
		);
		const { stdout, status } = spawnSync(process.execPath, [LAUNCHER, script, "a b", "--now"], {
			encoding: "utf8",
		});
		expect({ stdout, status }).toEqual({ stdout: "a b|--now\n", status: 7 });
	});

	it("puts the folder of its Node first on the path", () => {
		const script = writeScript("path.ts", "console.log(process.env.PATH);");
		const { stdout } = spawnSync(process.execPath, [LAUNCHER, script], { encoding: "utf8" });
		expect(stdout.split(delimiter)[0]).toBe(dirname(process.execPath));
	});

	it("runs the command of a package", () => {
		const run = (target: string) =>
			spawnSync(process.execPath, [LAUNCHER, target, "--version"], { encoding: "utf8" }).stdout;
		expect(run("prettier")).toMatch(/^\d+\.\d+\.\d+\n$/);
		expect(run("typescript:tsc")).toMatch(/^Version 6\./);
	});

	it.skipIf(process.platform === "win32").each(["SIGTERM", "SIGINT"] as const)(
		"passes %s on to the script and dies as it dies",
		async (signal) => {
			const script = writeScript(
				"wait.ts",
				"process.on('exit', () => {}); console.log(process.pid); setInterval(() => {}, 1000);",
			);
			const child = spawn(process.execPath, [LAUNCHER, script], {
				stdio: ["ignore", "pipe", "inherit"],
			});
			const [line]: Buffer[] = await once(child.stdout, "data");
			child.kill(signal);
			expect(await once(child, "exit")).toEqual([null, signal]);
			expect(() => process.kill(Number(line), 0)).toThrow("ESRCH");
		},
	);
});
