import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import {
	BASE,
	checkFaultyServer,
	onHead,
	onRequest,
	type ServerFault,
} from "../support/faulty-server.ts";

const CSS = `${BASE}_astro/site.abc.css`;
const FAULTS: readonly [string, ServerFault, RegExp][] = [
	[
		"drops the policy",
		onHead(({ headers }) => {
			headers.delete("content-security-policy");
		}),
		/^GET \/paper\/: Content-Security-Policy 应为 default-src 'none'.*实为 （没有）$/,
	],
	[
		"drops the policy from errors only",
		onHead(({ status, headers }) => {
			if (status === 404) headers.delete("content-security-policy");
		}),
		/^GET \/paper\/none\/: Content-Security-Policy/,
	],
	[
		"sends a header twice",
		onHead(({ headers }) => {
			headers.set("x-content-type-options", "nosniff, nosniff");
		}),
		/^GET \/paper\/: X-Content-Type-Options 应为 nosniff，实为 nosniff, nosniff$/,
	],
	[
		"calls a style a text",
		onHead(({ headers, url }) => {
			if (url === CSS) headers.set("content-type", "text/plain");
		}),
		/^GET \/paper\/_astro\/site\.abc\.css: Content-Type 应为 text\/css/,
	],
	[
		"does not say in what a page is written",
		onHead(({ headers }) => {
			if (headers.get("content-type")?.startsWith("text/html"))
				headers.set("content-type", "text/html");
		}),
		/^GET \/paper\/: Content-Type 应为 text\/html;charset=utf-8，实为 text\/html$/,
	],
	[
		"sends Brotli without being asked",
		onRequest(({ headers }) => {
			headers["accept-encoding"] = "br";
		}),
		/^GET \/paper\/: Content-Encoding 应为 没有，实为 br$/,
	],
	[
		"sends Brotli to who refuses it",
		onRequest((request) => {
			const codings = request.headers["accept-encoding"];
			if (codings?.includes("q=0")) request.headers["accept-encoding"] = "br";
		}),
		/^GET \/paper\/ \(Accept-Encoding: br;q=0, gzip;q=0\): Content-Encoding/,
	],
	[
		"sends no copies",
		onRequest(({ headers }) => {
			delete headers["accept-encoding"];
		}),
		/^GET \/paper\/ \(Accept-Encoding: br\): Content-Encoding 应为 br，实为 （没有）$/,
	],
	[
		"sends no copies through caches",
		onRequest((request) => {
			if (request.headers["via"]) delete request.headers["accept-encoding"];
		}),
		/^GET \/paper\/ \(Accept-Encoding: gzip; Via: 1\.1 cdn\): Content-Encoding 应为 gzip/,
	],
	[
		"prefers gzip",
		onRequest((request) => {
			const codings = request.headers["accept-encoding"];
			if (codings?.includes("gzip,")) request.headers["accept-encoding"] = "gzip";
		}),
		/^GET \/paper\/ \(Accept-Encoding: gzip, deflate, br, zstd\): Content-Encoding 应为 br，实为 gzip$/,
	],
	[
		"forgets Vary where nothing is compressed",
		onHead(({ headers }) => {
			if (!headers.has("content-encoding")) headers.delete("vary");
		}),
		/^GET \/paper\/: Vary 应为 含有 Accept-Encoding，实为 （没有）$/,
	],
	[
		"calls a compressed body plain",
		onHead(({ headers }) => {
			headers.delete("content-encoding");
		}),
		/^GET \/paper\/ \(Accept-Encoding: gzip\): Content-Encoding 应为 gzip/,
	],
	[
		"sends another file",
		onRequest((request) => {
			if (request.url === `${BASE}feed.json`) request.url = `${BASE}api/editions.json`;
		}),
		/^GET \/paper\/feed\.json: Access-Control-Allow-Origin 应为 没有，实为 \*$/,
	],
	[
		"sends half a file",
		({ request, response }) => {
			if (request.url !== `${BASE}version.txt`) return false;
			response.writeHead(200, { "Content-Type": "text/plain" }).end();
			return true;
		},
		/^GET \/paper\/version\.txt: 内容和文件不一样$/,
	],
	[
		"keeps pages for ever",
		onHead(
			({ headers }) => void headers.set("cache-control", "public, max-age=31536000, immutable"),
		),
		/^GET \/paper\/: Cache-Control 应为 public, max-age=0, must-revalidate，实为 .*immutable$/,
	],
	[
		"has everything asked for anew",
		onHead(
			({ headers }) => void headers.set("cache-control", "public, max-age=0, must-revalidate"),
		),
		/^GET \/paper\/_astro\/site\.abc\.css: Cache-Control 应为 .*immutable/,
	],
	[
		"keeps errors for ever",
		onHead(({ status, headers, url }) => {
			if (status === 404 && url.startsWith(`${BASE}_astro/`))
				headers.set("cache-control", "public, max-age=31536000, immutable");
		}),
		/^GET \/paper\/_astro\/none\.css: Cache-Control 应为 public, max-age=0/,
	],
	[
		"closes open data",
		onHead(({ headers }) => {
			headers.delete("access-control-allow-origin");
		}),
		/^GET \/paper\/api\/editions\.json: Access-Control-Allow-Origin 应为 \*/,
	],
	[
		"answers 200 for what is missing",
		onHead((head) => {
			if (head.status === 404) head.status = 200;
		}),
		/^GET \/paper\/none\/: 状态码应为 404，实为 200$/,
	],
	[
		"has an error page of its own",
		({ request, response }) => {
			if (request.url !== `${BASE}none/`) return false;
			response.writeHead(404, { "Content-Type": "text/html; charset=utf-8" }).end("Not Found");
			return true;
		},
		/^GET \/paper\/none\/: 内容和文件不一样$/,
	],
	[
		"sends what is for hosts",
		async ({ request, response, directory }) => {
			if (!request.url?.startsWith(`${BASE}_headers`)) return false;
			response.writeHead(200).end(await readFile(join(directory, "_headers")));
			return true;
		},
		/^GET \/paper\/_headers: 状态码应为 404，实为 200$/,
	],
	[
		"lists folders",
		({ request, response }) => {
			if (request.url !== `${BASE}_astro/`) return false;
			response.writeHead(200).end("site.abc.css");
			return true;
		},
		/^GET \/paper\/_astro\/: 状态码应为 404，实为 200$/,
	],
	[
		"reads out of the folder",
		async ({ request, response, directory }) => {
			const path = decodeURIComponent(request.url ?? "").slice(BASE.length);
			if (!/^\.\.\/[^.]/.test(path)) return false;
			response.writeHead(200).end(await readFile(join(directory, path)));
			return true;
		},
		/^GET \/paper\/\.\.%2fsecret\.txt: 送出了网站以外的文件$/,
	],
	[
		"moves for a while only",
		onHead((head) => {
			if (head.status === 301) head.status = 302;
		}),
		/^GET \/paper\/jiuzhi\/: 状态码应为 301，实为 302$/,
	],
	[
		"leads elsewhere",
		onHead(({ headers }) => {
			if (headers.has("location")) headers.set("location", BASE);
		}),
		/^GET \/paper\/jiuzhi\/: Location 应为 \/paper\/2020\/gao\/，实为 \/paper\/$/,
	],
	[
		"names itself in redirects",
		onHead(({ headers }) => {
			const to = headers.get("location");
			if (to) headers.set("location", `http://paper.example:8080${to}`);
		}),
		/^GET \/paper\/search: Location 应为 \/paper\/search\/，实为 http:\/\/paper\.example:8080/,
	],
	[
		"forgets what was asked for",
		onHead(({ headers }) => {
			const to = headers.get("location");
			if (to) headers.set("location", to.replace(/\?.*/, ""));
		}),
		/^GET \/paper\/search\?q=1: Location 应为 \/paper\/search\/\?q=1，实为 \/paper\/search\/$/,
	],
	[
		"leads to another server",
		({ request, response }) => {
			if (!request.url?.startsWith("//")) return false;
			response.writeHead(301, { Location: request.url }).end();
			return true;
		},
		/^GET \/\/paper\/search\?q=1: Location 应为 本站的地址/,
	],
	[
		"has no ETag",
		onHead(({ headers }) => {
			headers.delete("etag");
		}),
		/^GET \/paper\/: 没有 ETag/,
	],
	[
		"has one ETag for all",
		onHead(({ headers }) => {
			headers.set("etag", '"1"');
		}),
		/^GET \/paper\/ \(Accept-Encoding: gzip\): 内容和GET \/paper\/.*的不同，ETag 却一样$/,
	],
	[
		"sends anew what has not changed",
		onRequest(({ headers }) => {
			delete headers["if-none-match"];
		}),
		/^GET \/paper\/ \(If-None-Match: .*\): 状态码应为 304，实为 200$/,
	],
	[
		"takes everything for unchanged",
		({ request, response }) => {
			if (!request.headers["if-none-match"]) return false;
			response.writeHead(304).end();
			return true;
		},
		/^GET \/paper\/ \(If-None-Match: "another"\): 状态码应为 200，实为 304$/,
	],
	[
		"does not know HEAD",
		({ request, response }) => {
			if (request.method !== "HEAD") return false;
			response.writeHead(405).end();
			return true;
		},
		/^HEAD \/paper\/: 状态码应为 200，实为 405$/,
	],
	[
		"lets anybody write",
		({ request, response }) => {
			if (request.method !== "POST") return false;
			response.writeHead(200).end();
			return true;
		},
		/^POST \/paper\/ .*: 状态码应为 405，实为 200$/,
	],
];

describe("the check of a server", () => {
	it("finds nothing wrong with our own", async () => {
		expect(await checkFaultyServer()).toEqual([]);
	});

	it.each(FAULTS)("finds one that %s", async (_name, fault, expected) => {
		expect(await checkFaultyServer(fault)).toContainEqual(expect.stringMatching(expected));
	});
});
