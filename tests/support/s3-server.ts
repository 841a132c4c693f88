import { fork } from "node:child_process";
import { once } from "node:events";
import { createServer, request as ask, type IncomingMessage, type ServerResponse } from "node:http";
import { mkdtemp } from "node:fs/promises";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { onTestFinished } from "vitest";

/** The one account that the server knows. */
export const ACCESS = { region: "us-east-1", key: "S3RVER", secret: "S3RVER", token: "" } as const;

export interface S3Request {
	method: string;
	/** In the bucket; empty for a listing. */
	path: string;
}

/** What becomes of one request: the real answer, 503, no answer, an answer to what was not done, keys that have ended. */
export type Mood = (request: S3Request) => Outcome | Promise<Outcome>;

export type Outcome = "well" | "busy" | "cut" | "lost" | "expired";

/** A request that was answered well, and what it brought. */
export interface S3Deed extends S3Request {
	bytes: Buffer;
}

export interface S3Server {
	/** For deployments. */
	endpoint: string;
	bucket: string;
	/** In the order of their ends. */
	deeds: S3Deed[];
	mood: Mood;
	/** What the server has by this name, asked behind the deployments' backs, as are the next two. */
	fetch(path: string): Promise<Response>;
	put(path: string, text: string): Promise<void>;
	remove(path: string): Promise<void>;
}

/**
 * A real server of S3, s3rver, which checks signatures, tells MD5 and lists a
 * thousand files at once; with a new bucket. Deployments reach it through a
 * gate that takes down what they do and can have moods.
 */
export async function startS3Server(): Promise<S3Server> {
	store ??= startStore();
	const port = await store;
	buckets += 1;
	const bucket = `paper-${buckets}`;
	const own = `http://127.0.0.1:${port}/${bucket}/`;
	await fetch(own, { method: "PUT" });
	// The server answers whoever does not sign at all.
	const direct = (path: string, init?: RequestInit) => fetch(own + encodeURI(path), init);
	const state: S3Server = {
		...{ endpoint: "", bucket, deeds: [], mood: () => "well", fetch: direct },
		put: async (path, body) => void (await direct(path, { method: "PUT", body })),
		remove: async (path) => void (await direct(path, { method: "DELETE" })),
	};
	state.endpoint = await openGate(port, state);
	return state;
}

/** The server's port, once it has been started, and how many buckets it has been given. */
let store: Promise<number> | undefined;
let buckets = 0;

/** Starts the server in a process that ends with this one. */
async function startStore(): Promise<number> {
	const script = fileURLToPath(new URL("run-s3rver.ts", import.meta.url));
	// It hides where a listing goes on by DES, which Node has no more without this.
	const execArgv = ["--openssl-legacy-provider"];
	const folder = await mkdtemp(join(tmpdir(), "gongbao-s3-"));
	const child = fork(script, [folder], { execArgv });
	const [port] = await once(child, "message");
	child.unref();
	child.channel?.unref();
	return port;
}

async function openGate(port: number, state: S3Server): Promise<string> {
	const gate = createServer((request, response) => {
		// A client that was killed leaves half a request, which no server carries out.
		pass({ request, response, port, state }).catch(() => response.destroy());
	});
	await new Promise<void>((resolve) => gate.listen(0, "127.0.0.1", resolve));
	onTestFinished(() => {
		gate.closeAllConnections();
		gate.close();
	});
	return `http://127.0.0.1:${(gate.address() as AddressInfo).port}`;
}

interface Passing {
	request: IncomingMessage;
	response: ServerResponse;
	port: number;
	state: S3Server;
}

async function pass({ request, response, port, state }: Passing): Promise<void> {
	const { method = "GET", url = "/", headers } = request;
	const { pathname } = new URL(url, "http://s3");
	const path = decodeURIComponent(pathname).slice(`/${state.bucket}/`.length);
	const bytes = Buffer.concat(await request.toArray());
	const mood = await state.mood({ method, path });
	if (mood === "cut") return void request.socket.destroy();
	if (mood === "busy") return void response.writeHead(503).end(toError("SlowDown"));
	if (mood === "expired") return void response.writeHead(403).end(toError("ExpiredToken"));
	if (!headers.authorization) return void response.writeHead(403).end(toError("AccessDenied"));
	if (mood === "lost") return void response.writeHead(200).end();
	const asked = ask({ port, host: "127.0.0.1", method, path: url, headers }).end(bytes);
	const [answer]: IncomingMessage[] = await once(asked, "response");
	if (!answer) return;
	const body = Buffer.concat(await answer.toArray());
	if ((answer.statusCode ?? 500) < 300) state.deeds.push({ method, path, bytes });
	response.writeHead(answer.statusCode ?? 500, answer.headers).end(body);
}

function toError(code: string): string {
	return `<?xml version="1.0" encoding="UTF-8"?><Error><Code>${code}</Code></Error>`;
}
