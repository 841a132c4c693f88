import { createServer, request as sendRequest } from "node:http";
import { mkdir, rename, rm, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { gzipSync } from "node:zlib";
import { describe, expect, it, onTestFinished } from "vitest";
import { createSiteServer } from "../../../scripts/lib/serve/create-site-server.ts";
import { listen } from "../../../scripts/lib/serve/listen.ts";
import { formatAddress } from "../../../scripts/lib/serve/serve-site.ts";
import { makeFolder } from "../../support/make-folder.ts";

const HOST = "127.0.0.1";

async function makeSite(folder: string, front = "头版") {
	const files = {
		"index.html": front,
		"404.html": "没有这一页",
		"search/index.html": "搜索",
		"_astro/site.abc.css": "p {}",
		"pagefind/parts/2020/index/x-han.pf_index": "x",
		"pagefind/wasm.unknown.pagefind": "x",
		"pagefind/pagefind.js": "export {}",
		"jiuzhi/index.html": "旧址",
		_headers: "secret",
		_redirects: "# Gongbao\n/jiuzhi/ /search/ 301\n",
	};
	for (const [path, text] of Object.entries(files)) {
		await mkdir(dirname(join(folder, path)), { recursive: true });
		await writeFile(join(folder, path), text);
	}
}

async function serve(base = "/") {
	const folder = await makeFolder();
	const directory = join(folder, "dist");
	await makeSite(directory);
	await writeFile(join(folder, "outside.html"), "外面");
	await mkdir(join(folder, "dist-other"));
	await writeFile(join(folder, "dist-other", "x.html"), "外面");
	const server = createSiteServer({ directory, base });
	const port = await listen(server, { host: HOST, port: 0 });
	onTestFinished(() => {
		server.closeAllConnections();
		server.close();
	});
	return { folder, directory, port, origin: `http://${HOST}:${port}` };
}

/** `fetch` tidies the path before it asks; this asks for what is written. */
async function ask(
	port: number,
	path: string,
): Promise<{ status?: number; location: string | undefined; text: string }> {
	return new Promise((resolve, reject) => {
		const request = sendRequest({ host: HOST, port, path }, (response) => {
			let text = "";
			response.setEncoding("utf8").on("data", (part: string) => {
				text += part;
			});
			const { statusCode: status = 0, headers } = response;
			response.on("end", () => resolve({ status, location: headers.location, text }));
		});
		request.on("error", reject).end();
	});
}

describe("the server of a site", () => {
	it("serves pages with the headers of production", async () => {
		const { origin } = await serve();
		const response = await fetch(`${origin}/`);
		expect(response.status).toBe(200);
		expect(await response.text()).toBe("头版");
		expect(response.headers.get("content-type")).toBe("text/html;charset=utf-8");
		expect(response.headers.get("content-security-policy")).toContain("frame-ancestors 'none'");
		expect(response.headers.get("x-content-type-options")).toBe("nosniff");
		expect(response.headers.get("cache-control")).toBe("public, max-age=0, must-revalidate");
	});

	it("serves a search from a plain form", async () => {
		const { origin } = await serve();
		const response = await fetch(`${origin}/search/?q=${encodeURIComponent("平谷")}`);
		expect(await response.text()).toBe("搜索");
	});

	it.each([
		["/_astro/site.abc.css", "text/css", "immutable"],
		["/pagefind/pagefind.js", "text/javascript", "must-revalidate"],
		["/pagefind/parts/2020/index/x-han.pf_index", "application/octet-stream", "immutable"],
		["/pagefind/wasm.unknown.pagefind", "application/octet-stream", "must-revalidate"],
	])("serves %s as %s, %s", async (path, type, cache) => {
		const { headers } = await fetch((await serve()).origin + path);
		expect(headers.get("content-type")).toBe(type);
		expect(headers.get("cache-control")).toContain(cache);
	});

	it.each([
		"/none/",
		"/none",
		"/_astro/none.css",
		"/404",
		"/index",
		"/_headers",
		"/_headers/",
		"/%",
		"/%00/",
	])("answers %s with the error page", async (path) => {
		const response = await fetch((await serve()).origin + path);
		expect(response.status).toBe(404);
		expect(await response.text()).toBe("没有这一页");
		expect(response.headers.get("content-security-policy")).not.toBeNull();
		expect(response.headers.get("cache-control")).not.toContain("immutable");
	});

	it.each([
		"/../outside.html",
		"/..%2foutside.html",
		"/%2e%2e/outside.html",
		"/%2e%2e%2foutside.html",
		"/search/../../outside.html",
		"/..%5coutside.html",
		"/../dist-other/x.html",
		"//../outside.html",
		"/search/%2e%2e/%2e%2e/outside.html",
	])("keeps %s in", async (path) => {
		const { port } = await serve();
		const { status, text } = await ask(port, path);
		expect(text).not.toContain("外面");
		expect([301, 400, 404]).toContain(status);
	});

	it("sends to the address with a slash, query and all", async () => {
		const { origin } = await serve();
		const response = await fetch(`${origin}/search?q=x`, { redirect: "manual" });
		expect([response.status, response.headers.get("location")]).toEqual([301, "/search/?q=x"]);
	});

	it("never sends to an address that begins with two slashes", async () => {
		const { port } = await serve();
		expect(await ask(port, "//search")).toMatchObject({ status: 301, location: "/search/" });
	});

	it("sends from a former address to the present one, also after a build has replaced the list", async () => {
		const { origin, directory } = await serve();
		const find = async () => {
			const { status, headers } = await fetch(`${origin}/jiuzhi/`, { redirect: "manual" });
			return [status, headers.get("location")];
		};
		expect(await find()).toEqual([301, "/search/"]);
		await writeFile(join(directory, "_redirects"), "/jiuzhi/ / 301\n/jiuzhi/2/ / 301\n");
		expect(await find()).toEqual([301, "/"]);
		await rm(join(directory, "_redirects"));
		expect(await find()).toEqual([200, null]);
	});

	it("sends a copy to who takes it, and says that it does", async () => {
		const { origin, directory } = await serve();
		await writeFile(join(directory, "index.html.gz"), gzipSync("头版"));
		const find = async (codings: string) => {
			const headers = { "accept-encoding": codings };
			const answer = await fetch(`${origin}/`, { headers });
			expect(await answer.text()).toBe("头版");
			expect(answer.headers.get("vary")).toBe("Accept-Encoding");
			return answer.headers.get("content-encoding");
		};
		expect(await find("br, gzip")).toBe("gzip");
		expect(await find("br, gzip;q=0")).toBeNull();
		expect(await find("identity")).toBeNull();
	});

	it("stands under its base only", async () => {
		const { origin } = await serve("/gongbao/");
		expect(await (await fetch(`${origin}/gongbao/search/`)).text()).toBe("搜索");
		expect((await fetch(`${origin}/search/`)).status).toBe(404);
		for (const path of ["/", "/gongbao"]) {
			const { headers } = await fetch(origin + path, { redirect: "manual" });
			expect(headers.get("location")).toBe("/gongbao/");
		}
	});

	it("answers a conditional request with 304", async () => {
		const { origin } = await serve();
		const etag = (await fetch(`${origin}/`)).headers.get("etag") ?? "";
		const again = await fetch(`${origin}/`, { headers: { "if-none-match": etag } });
		expect(again.status).toBe(304);
	});

	it("takes GET and HEAD only, and no range", async () => {
		const { origin } = await serve();
		expect((await fetch(`${origin}/`, { method: "POST" })).status).toBe(405);
		expect((await fetch(`${origin}/`, { method: "HEAD" })).status).toBe(200);
		const ranged = await fetch(`${origin}/`, { headers: { range: "bytes=5-2" } });
		expect([ranged.status, await ranged.text()]).toEqual([200, "头版"]);
	});

	it("serves the new site after a swap", async () => {
		const { origin, folder, directory } = await serve();
		await fetch(`${origin}/`);
		await makeSite(join(folder, "next"), "新的头版");
		await rm(directory, { recursive: true });
		await rename(join(folder, "next"), directory);
		expect(await (await fetch(`${origin}/`)).text()).toBe("新的头版");
	});
});

describe("listen", () => {
	it("takes the next port when one is busy", async () => {
		const [first, second] = [createServer(), createServer()];
		onTestFinished(() => void [first, second].map((server) => server.close()));
		const port = await listen(first, { host: HOST, port: 0 });
		expect(await listen(second, { host: HOST, port })).toBeGreaterThan(port);
	});

	it.each([
		[{ host: "127.0.0.1", port: 4321, base: "/" }, "http://127.0.0.1:4321/"],
		[{ host: "0.0.0.0", port: 80, base: "/a/" }, "http://127.0.0.1:80/a/"],
		[{ host: "::1", port: 80, base: "/" }, "http://[::1]:80/"],
	])("prints an address that opens: %j", (options, address) => {
		expect(formatAddress(options)).toBe(address);
	});
});
