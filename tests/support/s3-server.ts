import { createHash } from "node:crypto";
import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { onTestFinished } from "vitest";

/** What a server of S3 does to one request: answers as it should, or fails. */
export type Mood = (request: { method: string; path: string }) => "well" | "busy" | "cut" | "lost";

export interface S3Server {
	endpoint: string;
	files: Map<string, { bytes: Buffer; headers: IncomingMessage["headers"] }>;
	/** `PUT a.css`, in the order of their ends. */
	requests: string[];
	mood: Mood;
}

/** Two to a page, so that every listing has several. */
const PAGE = 2;

/** A server that speaks as much of S3 as a deployment needs, and has moods. */
export async function startS3Server(): Promise<S3Server> {
	const state: S3Server = { endpoint: "", files: new Map(), requests: [], mood: () => "well" };
	const server = createServer((request, response) => void answer(request, response, state));
	await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
	onTestFinished(() => {
		server.closeAllConnections();
		server.close();
	});
	state.endpoint = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
	return state;
}

async function answer(request: IncomingMessage, response: ServerResponse, state: S3Server) {
	const { pathname, searchParams } = new URL(request.url ?? "/", "http://s3");
	const path = decodeURIComponent(pathname.replace(/^\/bucket\/?/, ""));
	const { method = "GET" } = request;
	const bytes = Buffer.concat(await request.toArray());
	const mood = state.mood({ method, path });
	if (mood === "cut") return request.socket.destroy();
	if (mood === "busy") return response.writeHead(503).end("SlowDown");
	if (!request.headers.authorization?.startsWith("AWS4-HMAC-SHA256 "))
		return response.writeHead(403).end("AccessDenied");
	state.requests.push(`${method} ${path}`);
	if (method === "PUT" && mood !== "lost")
		state.files.set(path, { bytes, headers: request.headers });
	if (method === "DELETE") state.files.delete(path);
	if (method !== "GET") return response.writeHead(200).end();
	if (searchParams.has("list-type")) return response.end(list(searchParams, state));
	const file = state.files.get(path);
	return file ? response.end(file.bytes) : response.writeHead(404).end("NoSuchKey");
}

function list(query: URLSearchParams, { files }: S3Server): string {
	const names = [...files.keys()].filter((name) => name.startsWith(query.get("prefix") ?? ""));
	const start = Number(query.get("continuation-token") ?? 0);
	const contents = names
		.sort()
		.slice(start, start + PAGE)
		.map((name) => {
			const bytes = files.get(name)?.bytes ?? Buffer.alloc(0);
			const md5 = createHash("md5").update(bytes).digest("hex");
			return `<Contents><Key>${name}</Key><ETag>&quot;${md5}&quot;</ETag><Size>${bytes.length}</Size></Contents>`;
		});
	const next =
		start + PAGE < names.length
			? `<NextContinuationToken>${start + PAGE}</NextContinuationToken>`
			: "";
	return `<?xml version="1.0" encoding="UTF-8"?><ListBucketResult>${contents.join("")}${next}</ListBucketResult>`;
}
