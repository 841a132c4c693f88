import { spawn } from "node:child_process";
import { once } from "node:events";
import type { Readable } from "node:stream";
import { type PeakMemory, watchMemory } from "../watch-memory.ts";

export interface Measured {
	/** Wall time. */
	seconds: number;
	/** User and system time of the command and of everything that it started and saw end. */
	cpu: number;
	/** Undefined where it cannot be seen. */
	memory: PeakMemory | undefined;
	/** What it printed. */
	output: string;
}

/** Runs what follows it, then tells on a channel of its own how long its processes have computed. */
const SHELL = ["-c", '"$@" 3>&-; code=$?; times >&3; exit "$code"', "sh"];

/** Runs a command to its end; throws unless it ends well. */
export async function measureCommand(
	command: readonly string[],
	{ folder, environment }: { folder: string; environment: NodeJS.ProcessEnv },
): Promise<Measured> {
	const start = performance.now();
	const child = spawn("sh", [...SHELL, ...command], {
		cwd: folder,
		env: environment,
		stdio: ["ignore", "pipe", "pipe", "pipe"],
	});
	const endWatch = watchMemory(child.pid ?? 0);
	const [, stdout, stderr, channel] = child.stdio as Readable[];
	const printed = [stdout, stderr].map(collect);
	const times = collect(channel);
	await once(child, "close");
	const seconds = (performance.now() - start) / 1000;
	const memory = endWatch();
	const output = printed.map((read) => read()).join("");
	if (child.exitCode !== 0)
		throw new Error(`${command.join(" ")} ended with ${child.exitCode}:\n${output}`);
	return { seconds, cpu: readChildTimes(times()), memory, output };
}

/** Reads a stream to its end; what is returned gives what has come so far. */
function collect(stream: Readable | undefined): () => string {
	let text = "";
	stream?.setEncoding("utf8").on("data", (part: string) => {
		text += part;
	});
	return () => text;
}

/** `times` of POSIX: the shell's own on the first line, its children's user and system time on the second. */
function readChildTimes(text: string): number {
	const children = text.split("\n")[1] ?? "";
	const times = [...children.matchAll(/(\d+)m([\d.]+)s/g)];
	if (times.length !== 2) throw new Error(`The shell's times cannot be read: ${text}`);
	return times.reduce((sum, [, minutes, rest]) => sum + Number(minutes) * 60 + Number(rest), 0);
}
