import { mkdir, writeFile } from "node:fs/promises";
import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import { dirname, join } from "node:path";
import { brotliCompressSync, gzipSync } from "node:zlib";
import { expect, onTestFinished } from "vitest";
import { checkHost } from "../../scripts/lib/bench/serve/check-host.ts";
import { createSiteServer } from "../../scripts/lib/serve/create-site-server.ts";
import { listen } from "../../scripts/lib/serve/listen.ts";
import { makeFolder } from "./make-folder.ts";

const HOST = "127.0.0.1";
/** Where the small site stands. */
export const BASE = "/paper/";
const SECRET = "不在网站里";
const LONG = "工会".repeat(200);
const COMPRESSED: Readonly<Record<string, string>> = {
	"index.html": `头版${LONG}`,
	"404.html": `没有这一页${LONG}`,
	"search/index.html": `搜索${LONG}`,
	"2020/gao/index.html": `稿件${LONG}`,
	"feed.json": JSON.stringify(LONG),
	"api/editions.json": JSON.stringify(LONG),
	"_astro/site.abc.css": `/* ${LONG} */`,
};
const OTHERS: Readonly<Record<string, string>> = {
	"version.txt": "1",
	"pictures/a.webp": "x",
	"2020/gao.epub": "x",
	"2020/gao.eml": "x",
	"pagefind/parts/2020/index/x.pf_index": "x",
	"jiuzhi/index.html": "旧址",
	_headers: "headers",
	_redirects: `${BASE}jiuzhi/ ${BASE}2020/gao/ 301\n`,
};

async function makeSite(): Promise<string> {
	const folder = await makeFolder();
	const directory = join(folder, "dist");
	const write = async (path: string, content: string | Buffer) => {
		await mkdir(dirname(join(directory, path)), { recursive: true });
		await writeFile(join(directory, path), content);
	};
	for (const [path, text] of Object.entries({ ...COMPRESSED, ...OTHERS })) await write(path, text);
	for (const [path, text] of Object.entries(COMPRESSED)) {
		await write(`${path}.br`, brotliCompressSync(text));
		await write(`${path}.gz`, gzipSync(text));
	}
	await writeFile(join(folder, "secret.txt"), SECRET);
	return directory;
}

/** Does something else than the site's server, or only in part; `true` if it has answered. */
export type ServerFault = (call: {
	request: IncomingMessage;
	response: ServerResponse;
	directory: string;
}) => boolean | Promise<boolean>;

/** Asks our server, with a fault in it, for everything of a small site; what is wrong, as `asked: problem`. */
export async function checkFaultyServer(fault: ServerFault = () => false): Promise<string[]> {
	const directory = await makeSite();
	const site = { directory, base: BASE };
	const inner = createSiteServer(site);
	const server = createServer(async (request, response) => {
		if (await fault({ request, response, directory })) return;
		inner.emit("request", request, response);
	});
	const port = await listen(server, { host: HOST, port: 0 });
	onTestFinished(() => {
		server.closeAllConnections();
		server.close();
	});
	const { questions, deviations } = await checkHost({
		...{ origin: `http://${HOST}:${port}`, site, codings: ["br", "gzip"] },
		outside: { path: "../secret.txt", text: SECRET },
	});
	expect(questions).toBeGreaterThan(150);
	return deviations.map(({ asked, problem }) => `${asked}: ${problem}`);
}

interface Head {
	status: number;
	/** By names in small letters. */
	headers: Map<string, string>;
	/** The address as it was asked for. */
	url: string;
}

/** Changes status and headers at the last moment. */
export function onHead(change: (head: Head) => void): ServerFault {
	return ({ request, response }) => {
		const { url = "" } = request;
		const writeHead = response.writeHead.bind(response);
		response.writeHead = ((status: number, given: Record<string, string> = {}) => {
			const all = Object.entries({ ...response.getHeaders(), ...given });
			const headers = new Map(all.map(([name, value]) => [name.toLowerCase(), String(value)]));
			for (const name of response.getHeaderNames()) response.removeHeader(name);
			const head = { status, headers, url };
			change(head);
			return writeHead(head.status, Object.fromEntries(headers));
		}) as ServerResponse["writeHead"];
		return false;
	};
}

/** Takes a request for another one. */
export function onRequest(change: (request: IncomingMessage) => void): ServerFault {
	return ({ request }) => {
		change(request);
		return false;
	};
}
