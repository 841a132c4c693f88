import { spawn } from "node:child_process";
import { once } from "node:events";
import { PROJECT } from "./run-build.ts";

export interface CommandRun {
	exitCode: number | null;
	stdout: string;
	stderr: string;
}

/** Runs a command of the project to its end, without a terminal, as `npm run <name> -- <args>` does. */
export async function runCommand(name: string, args: readonly string[]): Promise<CommandRun> {
	const child = spawn(process.execPath, [`scripts/${name}.ts`, ...args], {
		cwd: PROJECT,
		stdio: ["ignore", "pipe", "pipe"],
	});
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
