import { spawn } from "node:child_process";
import { once } from "node:events";
import { fileURLToPath } from "node:url";

export const PROJECT = fileURLToPath(new URL("../..", import.meta.url));
export const FIXTURE_CONTENT = fileURLToPath(new URL("../fixtures/paper", import.meta.url));
/** Between the fixture's editions: one article is published by then, one is held back. */
export const FIXTURE_NOW = "2021-03-05T00:00:00+08:00";

export interface BuildRun {
	exitCode: number | null;
	signal: NodeJS.Signals | null;
	/** What it printed, errors too. */
	output: string;
}

export interface BuildCall {
	/** The options of `npm run build`. */
	args: readonly string[];
	environment?: Record<string, string>;
	/** The project's folder. */
	project?: string;
	/** The head of a process group of its own, so that all of it can be killed. */
	detached?: boolean;
}

/** Starts a real build, as `npm run build -- <args>` does. */
export function startBuild({ args, environment, project = PROJECT, detached = false }: BuildCall) {
	const child = spawn(process.execPath, ["scripts/build.ts", ...args], {
		cwd: project,
		detached,
		env: { ...process.env, ...environment },
		stdio: ["ignore", "pipe", "pipe"],
	});
	let output = "";
	for (const stream of [child.stdout, child.stderr]) {
		stream.setEncoding("utf8").on("data", (text: string) => {
			output += text;
		});
	}
	const ended = once(child, "close").then((): BuildRun => ({
		exitCode: child.exitCode,
		signal: child.signalCode,
		output,
	}));
	return { child, ended, getOutput: () => output };
}

/** Runs a build to its end. */
export function runBuild(call: BuildCall): Promise<BuildRun> {
	return startBuild(call).ended;
}

/** The options that build the fixture paper into a folder. */
export function toFixtureArgs(out: string): string[] {
	return ["--content", FIXTURE_CONTENT, "--now", FIXTURE_NOW, "--out", out];
}
