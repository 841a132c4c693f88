import { execFile } from "node:child_process";
import { existsSync } from "node:fs";
import { readFile, stat, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { promisify } from "node:util";
import { expect, it } from "vitest";
import { copyProject } from "../../support/copy-project.ts";

const run = promisify(execFile);

async function setUp() {
	const project = await copyProject();
	await run("git", ["init", "-q"], { cwd: project });
	const hook = join(project, ".git/hooks/pre-commit");
	const install = (...args: string[]) =>
		run(process.execPath, ["scripts/hooks.ts", ...args], { cwd: project }).then(
			({ stdout }) => ({ exitCode: 0, text: stdout }),
			({ code, stderr }) => ({ exitCode: code, text: stderr }),
		);
	return { project, hook, install };
}

it("lets git check before a commit, twice as well as once", async () => {
	const { hook, install } = await setUp();
	expect(existsSync(hook)).toBe(false);
	expect((await install()).exitCode).toBe(0);
	expect((await install()).text).toContain("装好了");
	expect(await readFile(hook, "utf8")).toContain("npm run -s check");
	expect((await stat(hook)).mode & 0o111).not.toBe(0);
});

it("leaves another hook alone unless forced", async () => {
	const { hook, install } = await setUp();
	await install();
	await writeFile(hook, "#!/bin/sh\necho mine\n");
	const refused = await install();
	expect([refused.exitCode, await readFile(hook, "utf8")]).toEqual([1, "#!/bin/sh\necho mine\n"]);
	expect((await install("--force")).exitCode).toBe(0);
	expect(await readFile(hook, "utf8")).not.toContain("echo mine");
});
