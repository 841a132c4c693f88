import { spawn } from "node:child_process";
import { once } from "node:events";
import { watchMemory } from "../watch-memory.ts";

export interface Measured {
	seconds: number;
	/** The most resident at once, in bytes; undefined where it cannot be seen. */
	memory: number | undefined;
	/** What it printed. */
	output: string;
}

/** Runs a command to its end; throws unless it ends well. */
export async function measureCommand(
	[command = "", ...args]: readonly string[],
	{ folder, environment }: { folder: string; environment: NodeJS.ProcessEnv },
): Promise<Measured> {
	const start = performance.now();
	const child = spawn(command, args, {
		cwd: folder,
		env: environment,
		stdio: ["ignore", "pipe", "pipe"],
	});
	const endWatch = watchMemory(child.pid ?? 0);
	let output = "";
	for (const stream of [child.stdout, child.stderr]) {
		stream.setEncoding("utf8").on("data", (text: string) => {
			output += text;
		});
	}
	await once(child, "close");
	const seconds = (performance.now() - start) / 1000;
	const memory = endWatch();
	if (child.exitCode !== 0) throw new Error(`${command} ended with ${child.exitCode}:\n${output}`);
	return { seconds, memory, output };
}
