import { spawn } from "node:child_process";
import { once } from "node:events";
import { PROJECT } from "./run-build.ts";

export interface CommandRun {
	exitCode: number | null;
	stdout: string;
	stderr: string;
}

/**
 * Runs a command of the project to its end, without a terminal, as `npm run <name> -- <args>` does;
 * `input` is what it finds on standard input.
 */
export async function runCommand(
	name: string,
	args: readonly string[],
	input: string | Uint8Array = "",
): Promise<CommandRun> {
	const child = spawn(process.execPath, [`scripts/${name}.ts`, ...args], {
		cwd: PROJECT,
		stdio: ["pipe", "pipe", "pipe"],
	});
	// A command that does not read closes it first.
	child.stdin.on("error", () => undefined).end(input);
	const run = { stdout: "", stderr: "" };
	child.stdout.setEncoding("utf8").on("data", (text: string) => {
		run.stdout += text;
	});
	child.stderr.setEncoding("utf8").on("data", (text: string) => {
		run.stderr += text;
	});
	await once(child, "close");
	return { exitCode: child.exitCode, ...run };
}
