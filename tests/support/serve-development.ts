import { spawn } from "node:child_process";
import { once } from "node:events";
import { COMMAND_TEXTS } from "../../src/strings/command-texts.ts";
import { PROJECT } from "./run-build.ts";

export interface DevelopmentServer {
	/** Where the paper is served. */
	origin: string;
	/** What it printed. */
	getOutput(): string;
	stop(): Promise<void>;
}

/** Runs `npm run dev` until `stop`; port 0 takes a free one. */
export async function serveDevelopment(args: readonly string[]): Promise<DevelopmentServer> {
	// Astro serves nothing where it finds itself in a test of Vitest's.
	const { VITEST: _, NODE_ENV: __, ...env } = process.env;
	const child = spawn(process.execPath, ["scripts/dev.ts", "--port", "0", ...args], {
		cwd: PROJECT,
		env,
		stdio: ["ignore", "pipe", "pipe"],
	});
	let output = "";
	const origin = await new Promise<string>((resolve, reject) => {
		for (const stream of [child.stdout, child.stderr]) {
			stream.setEncoding("utf8").on("data", (text: string) => {
				output += text;
				const address = /http:\/\/127\.0\.0\.1:\d+(?=\/)/.exec(output)?.[0];
				if (address !== undefined && output.includes(COMMAND_TEXTS.stopHint)) resolve(address);
			});
		}
		child.once("exit", () => reject(new Error(`The development server ended:\n${output}`)));
	});
	const stop = async () => {
		child.kill();
		if (child.exitCode === null && child.signalCode === null) await once(child, "exit");
	};
	return { origin, getOutput: () => output, stop };
}
