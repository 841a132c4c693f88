import { rm } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { GRACE } from "../../../scripts/lib/deploy/plan-deploy.ts";
import { deploySite, makeSite, NOW, putFile, SITE, takeSent } from "../../support/deploy-site.ts";
import { type S3Server, startS3Server } from "../../support/s3-server.ts";

const PAGES = ["2020/12/02/index.html", "index.html"];

async function has({ fetch }: S3Server, path: string): Promise<boolean> {
	return (await fetch(path)).ok;
}

async function start(): Promise<{ directory: string; server: S3Server }> {
	return { directory: await makeSite(), server: await startS3Server() };
}

describe("a deployment", { timeout: 60_000 }, () => {
	it("sends everything once: what pages load, then pages, then what tells of them", async () => {
		const { directory, server } = await start();
		const lines = await deploySite({ directory, server });
		const sent = takeSent(server);
		expect(sent[0]).toBe("_astro/a.1.css");
		expect(sent.slice(1, 3).toSorted()).toEqual(PAGES);
		expect(sent.slice(3).toSorted()).toEqual(["feed.xml", "version.txt"]);
		expect(lines.at(-1)).toContain("核对无误：5 个文件都在，新传 5 个");
		await deploySite({ directory, server });
		expect(takeSent(server)).toEqual([]);
	});

	it("sends only what has changed", async () => {
		const { directory, server } = await start();
		await deploySite({ directory, server });
		takeSent(server);
		await putFile(directory, "index.html", "<p>新的头版");
		await deploySite({ directory, server });
		expect(takeSent(server)).toEqual(["index.html"]);
	});

	it("tells browsers what a file is, and how long they may keep it", async () => {
		const { directory, server } = await start();
		await deploySite({ directory, server });
		const toHeaders = async (path: string) => {
			const { headers } = await server.fetch(path);
			return [headers.get("content-type"), headers.get("cache-control")];
		};
		expect(await toHeaders("_astro/a.1.css")).toEqual([
			"text/css; charset=utf-8",
			"public, max-age=31536000, immutable",
		]);
		expect(await toHeaders("index.html")).toEqual([
			"text/html; charset=utf-8",
			"public, max-age=0, must-revalidate",
		]);
	});

	it("takes away pages at once, and what pages loaded after a day", async () => {
		const { directory, server } = await start();
		await deploySite({ directory, server });
		for (const path of ["_astro/a.1.css", "2020/12/02/index.html"]) await rm(join(directory, path));
		await putFile(directory, "_astro/a.2.css", "p{}p{}");
		await deploySite({ directory, server, now: NOW + 1 });
		expect(await has(server, "2020/12/02/index.html")).toBe(false);
		expect(await has(server, "_astro/a.1.css")).toBe(true);
		await deploySite({ directory, server, now: NOW + GRACE });
		expect(await has(server, "_astro/a.1.css")).toBe(true);
		await deploySite({ directory, server, now: NOW + 1 + GRACE });
		expect(await has(server, "_astro/a.1.css")).toBe(false);
	});

	it("keeps nothing if it is told so", async () => {
		const { directory, server } = await start();
		await deploySite({ directory, server });
		await rm(join(directory, "_astro/a.1.css"));
		await deploySite({ directory, server, isPurged: true });
		expect(await has(server, "_astro/a.1.css")).toBe(false);
	});

	it("touches nothing outside its prefix, and nothing at all on trial", async () => {
		const { directory, server } = await start();
		await server.put("other.html", "x");
		const lines = await deploySite({ directory, server, prefix: "bao/", isTrial: true });
		expect(lines).toEqual(["要传 5 个文件（0.0 MB），0 个已经在了，要删 0 个"]);
		expect(takeSent(server)).toEqual([]);
		await deploySite({ directory, server, prefix: "bao/" });
		const stored = Object.keys(SITE).map((path) => `bao/${path}`);
		expect(takeSent(server).toSorted()).toEqual(stored.toSorted());
		expect(await has(server, "other.html")).toBe(true);
	});

	it("finds again what it sent, whatever its name", async () => {
		const names = ["书 目/工人 + 农民.txt", "書 (1)!*.txt", "~d;e=f@g,h$i.txt"];
		const directory = await makeSite(Object.fromEntries(names.map((name) => [name, name])));
		const server = await startS3Server();
		await deploySite({ directory, server, prefix: "报 纸+/" });
		expect(takeSent(server)).toHaveLength(names.length);
		await deploySite({ directory, server, prefix: "报 纸+/" });
		expect(takeSent(server)).toEqual([]);
	});

	it("finds again what it sent, however much it is", async () => {
		const names = Array.from({ length: 1001 }, (_, index) => `${index}.txt`);
		const directory = await makeSite(Object.fromEntries(names.map((name) => [name, name])));
		const server = await startS3Server();
		await deploySite({ directory, server });
		const listings = server.deeds.filter(({ method, path }) => method === "GET" && path === "");
		expect(listings).toHaveLength(1 + 2);
		expect(takeSent(server)).toHaveLength(names.length);
	});
});
