import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { mkdir, writeFile } from "node:fs/promises";
import { createServer } from "node:http";
import { join } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { SERVE_TEXTS } from "../../../../src/strings/command-texts-serve.ts";
import { listen } from "../../serve/listen.ts";
import { ask } from "./ask.ts";
import { PROGRAM_ENVIRONMENT } from "./ask-program.ts";
import type { Ending } from "./ending.ts";
import { HOST, type ServerOrder, type ServerProgram } from "./server-program.ts";

export interface RunningServer {
	origin: string;
	/** Ends it, and waits until it has. */
	stop(): Promise<void>;
}

const STARTS_WITHIN = 60_000;
const INTERVAL = 50;

/** Starts a server in the foreground on a free port of this machine; returns when it answers. */
export async function startServer(
	program: ServerProgram,
	{ ending, ...given }: Omit<ServerOrder, "port"> & { ending: Ending },
): Promise<RunningServer> {
	const order = { ...given, port: await findFreePort() };
	const { command, environment, files } = program.configure(order);
	await mkdir(order.folder, { recursive: true });
	for (const [name, text] of Object.entries(files)) await writeFile(join(order.folder, name), text);
	const [name = "", ...args] = command;
	const child = spawn(name, args, {
		env: { ...PROGRAM_ENVIRONMENT, ...environment },
		stdio: ["ignore", "pipe", "pipe"],
	});
	ending.add(() => void child.kill("SIGTERM"));
	const said = collectOutput(child);
	const origin = `http://${HOST}:${order.port}`;
	const running: RunningServer = { origin, stop: () => stop(child) };
	if (await answers(child, origin)) return running;
	await running.stop();
	throw new Error(`${SERVE_TEXTS.noAnswer(program.name)}\n${said()}`);
}

async function findFreePort(): Promise<number> {
	const server = createServer();
	const port = await listen(server, { host: HOST, port: 0 });
	server.close();
	await once(server, "close");
	return port;
}

const MOST_OUTPUT = 10_000;

function collectOutput({ stdout, stderr }: ChildProcess): () => string {
	let output = "";
	for (const stream of [stdout, stderr]) {
		stream?.setEncoding("utf8").on("data", (text: string) => {
			output = (output + text).slice(-MOST_OUTPUT);
		});
	}
	return () => output;
}

/** Whether it answers before it ends, and in time. */
async function answers(child: ChildProcess, origin: string): Promise<boolean> {
	for (let waited = 0; waited < STARTS_WITHIN && isAlive(child); waited += INTERVAL) {
		const answer = await ask(origin, { path: "/" }).catch(() => undefined);
		if (answer) return isAlive(child);
		await wait(INTERVAL);
	}
	return false;
}

async function stop(child: ChildProcess): Promise<void> {
	if (!isAlive(child)) return;
	const ended = once(child, "close");
	child.kill("SIGTERM");
	await ended;
}

function isAlive({ exitCode, signalCode }: ChildProcess): boolean {
	return exitCode === null && signalCode === null;
}
