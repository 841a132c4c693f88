import { execFile } from "node:child_process";
import { promisify } from "node:util";
import { askProgram, PROGRAM_ENVIRONMENT } from "./ask-program.ts";

const run = promisify(execFile);

/** What a server bears for a while. */
export interface LoadFigures {
	requestsPerSecond: number;
	bytesPerSecond: number;
	/** Milliseconds within which half of the requests were answered. */
	p50: number;
	p99: number;
	/** Requests that were not answered, or not well. */
	failures: number;
}

/** An answer that is late has its place in the 99 %; only one that does not come has failed. */
const LOAD = { threads: 2, connections: 32, seconds: 5, patience: 30 } as const;

/** Whether the load can be made here. */
export function hasWrk(): boolean {
	return askProgram("wrk", ["--version"]) !== undefined;
}

/** Asks for one address as fast as it is answered. */
export async function runWrk(
	address: string,
	headers: Readonly<Record<string, string>>,
): Promise<LoadFigures> {
	const { threads, connections, seconds, patience } = LOAD;
	const said = Object.entries(headers).flatMap(([name, value]) => ["-H", `${name}: ${value}`]);
	const load = [`-t${threads}`, `-c${connections}`, `-d${seconds}s`, "--timeout", `${patience}s`];
	const options = [...load, "--latency", ...said];
	const { stdout } = await run("wrk", [...options, address], { env: PROGRAM_ENVIRONMENT });
	return parseWrk(stdout);
}

/** Reads what wrk 4 prints. */
export function parseWrk(output: string): LoadFigures {
	const errors = /Socket errors: connect (\d+), read (\d+), write (\d+), timeout (\d+)/.exec(
		output,
	);
	const unwell = /Non-2xx or 3xx responses: (\d+)/.exec(output);
	const counts = [...(errors?.slice(1) ?? []), unwell?.[1] ?? "0"];
	return {
		requestsPerSecond: Number(find(output, /Requests\/sec:\s+([\d.]+)/)),
		bytesPerSecond: toBytes(find(output, /Transfer\/sec:\s+(\S+)/)),
		p50: toMilliseconds(find(output, /^\s+50%\s+(\S+)/m)),
		p99: toMilliseconds(find(output, /^\s+99%\s+(\S+)/m)),
		failures: counts.reduce((sum, count) => sum + Number(count), 0),
	};
}

function find(output: string, pattern: RegExp): string {
	const found = pattern.exec(output)?.[1];
	if (found === undefined) throw new Error(`wrk printed something else:\n${output}`);
	return found;
}

const SIZES: Readonly<Record<string, number>> = { B: 1, KB: 1024, MB: 1024 ** 2, GB: 1024 ** 3 };
const TIMES: Readonly<Record<string, number>> = { us: 0.001, ms: 1, s: 1000, m: 60_000 };

function toBytes(text: string): number {
	return Number.parseFloat(text) * (SIZES[text.replace(/^[\d.]+/, "")] ?? Number.NaN);
}

function toMilliseconds(text: string): number {
	return Number.parseFloat(text) * (TIMES[text.replace(/^[\d.]+/, "")] ?? Number.NaN);
}
