import { mkdir, rm, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { describe, expect, it } from "vitest";
import { GRACE, STATE_PATH } from "../../../scripts/lib/deploy/plan-deploy.ts";
import { runDeploy } from "../../../scripts/lib/deploy/run-deploy.ts";
import { openS3Bucket } from "../../../scripts/lib/deploy/s3-bucket.ts";
import { readS3Settings } from "../../../scripts/lib/deploy/s3-settings.ts";
import { makeFolder } from "../../support/make-folder.ts";
import { type S3Server, startS3Server } from "../../support/s3-server.ts";

const SITE = {
	"_astro/a.1.css": "p{}",
	"2020/12/02/index.html": "<p>一期",
	"feed.xml": "<feed/>",
	"index.html": "<p>头版",
	"version.txt": "1",
};

const NOW = Date.UTC(2030, 0, 1);

async function makeSite(files: Readonly<Record<string, string>> = SITE): Promise<string> {
	const directory = await makeFolder();
	for (const [path, text] of Object.entries(files)) await put(directory, path, text);
	return directory;
}

async function put(directory: string, path: string, text: string): Promise<void> {
	await mkdir(dirname(join(directory, path)), { recursive: true });
	await writeFile(join(directory, path), text);
}

interface Deployment {
	directory: string;
	server: S3Server;
	now?: number;
	isPurged?: boolean;
	isTrial?: boolean;
	prefix?: string;
}

async function deploy({ directory, server, prefix = "", ...rest }: Deployment): Promise<string[]> {
	const lines: string[] = [];
	server.requests.length = 0;
	const access = { region: "us-east-1", key: "key", secret: "secret" };
	await runDeploy({
		...{ directory, base: "/", now: NOW, isPurged: false, isTrial: false },
		bucket: openS3Bucket({ endpoint: server.endpoint, bucket: "bucket", prefix, ...access }),
		print: (line) => lines.push(line),
		...rest,
	});
	return lines;
}

const toSent = ({ requests }: S3Server) =>
	requests.filter((each) => each.startsWith("PUT ") && !each.includes(STATE_PATH));

describe("a deployment", () => {
	it("sends everything once: what pages load, then pages, then what tells of them", async () => {
		const [directory, server] = [await makeSite(), await startS3Server()];
		const lines = await deploy({ directory, server });
		const sent = toSent(server);
		expect(sent[0]).toBe("PUT _astro/a.1.css");
		expect(sent.slice(1, 3).toSorted()).toEqual(["PUT 2020/12/02/index.html", "PUT index.html"]);
		expect(sent.slice(3).toSorted()).toEqual(["PUT feed.xml", "PUT version.txt"]);
		expect(lines.at(-1)).toContain("核对无误：5 个文件都在，新传 5 个");
		await deploy({ directory, server });
		expect(toSent(server)).toEqual([]);
	});

	it("sends only what has changed", async () => {
		const [directory, server] = [await makeSite(), await startS3Server()];
		await deploy({ directory, server });
		await put(directory, "index.html", "<p>新的头版");
		await deploy({ directory, server });
		expect(toSent(server)).toEqual(["PUT index.html"]);
	});

	it("tells browsers what a file is, and how long they may keep it", async () => {
		const [directory, server] = [await makeSite(), await startS3Server()];
		await deploy({ directory, server });
		const toHeaders = (path: string) => {
			const headers = server.files.get(path)?.headers;
			return [headers?.["content-type"], headers?.["cache-control"]];
		};
		expect(toHeaders("_astro/a.1.css")).toEqual([
			"text/css; charset=utf-8",
			"public, max-age=31536000, immutable",
		]);
		expect(toHeaders("index.html")).toEqual([
			"text/html; charset=utf-8",
			"public, max-age=0, must-revalidate",
		]);
	});

	it("goes on where it was cut off", async () => {
		const [directory, server] = [await makeSite(), await startS3Server()];
		server.mood = ({ method, path }) =>
			method === "PUT" && path.endsWith(".html") ? "cut" : "well";
		await expect(deploy({ directory, server })).rejects.toThrow();
		expect(toSent(server)).toEqual(["PUT _astro/a.1.css"]);
		server.mood = () => "well";
		await deploy({ directory, server });
		expect(toSent(server)).not.toContain("PUT _astro/a.1.css");
		expect(server.files.size).toBe(6);
	});

	it("asks a busy server again", async () => {
		const [directory, server] = [await makeSite(), await startS3Server()];
		const seen = new Set<string>();
		server.mood = ({ method, path }) => {
			const request = `${method} ${path}`;
			return seen.size === seen.add(request).size ? "well" : "busy";
		};
		await deploy({ directory, server });
		expect(server.files.size).toBe(6);
	});

	it("does not believe a server that lost something", async () => {
		const [directory, server] = [await makeSite(), await startS3Server()];
		server.mood = ({ path }) => (path === "feed.xml" ? "lost" : "well");
		await expect(deploy({ directory, server })).rejects.toThrow("feed.xml");
	});

	it("takes away pages at once, and what pages loaded after a day", async () => {
		const [directory, server] = [await makeSite(), await startS3Server()];
		await deploy({ directory, server });
		for (const path of ["_astro/a.1.css", "2020/12/02/index.html"]) await rm(join(directory, path));
		await put(directory, "_astro/a.2.css", "p{}p{}");
		await deploy({ directory, server, now: NOW + 1 });
		const has = (path: string) => server.files.has(path);
		expect([has("2020/12/02/index.html"), has("_astro/a.1.css")]).toEqual([false, true]);
		await deploy({ directory, server, now: NOW + GRACE });
		expect(has("_astro/a.1.css")).toBe(true);
		await deploy({ directory, server, now: NOW + 1 + GRACE });
		expect(has("_astro/a.1.css")).toBe(false);
	});

	it("keeps nothing if it is told so", async () => {
		const [directory, server] = [await makeSite(), await startS3Server()];
		await deploy({ directory, server });
		await rm(join(directory, "_astro/a.1.css"));
		await deploy({ directory, server, isPurged: true });
		expect(server.files.has("_astro/a.1.css")).toBe(false);
	});

	it("touches nothing outside its prefix, and nothing at all on trial", async () => {
		const [directory, server] = [await makeSite(), await startS3Server()];
		server.files.set("other.html", { bytes: Buffer.from("x"), headers: {} });
		const lines = await deploy({ directory, server, prefix: "bao/", isTrial: true });
		expect(lines).toEqual(["要传 5 个文件（0.0 MB），0 个已经在了，要删 0 个"]);
		expect(server.files.size).toBe(1);
		await deploy({ directory, server, prefix: "bao/" });
		expect([server.files.has("other.html"), server.files.has("bao/index.html")]).toEqual([
			true,
			true,
		]);
	});
});

describe("readS3Settings", () => {
	it("names everything that is missing", () => {
		expect(
			readS3Settings({ GONGBAO_S3_BUCKET: "b", GONGBAO_S3_ENDPOINT: "oss.example/x" }),
		).toEqual({
			problems: [
				"没有设置环境变量 GONGBAO_S3_KEY",
				"没有设置环境变量 GONGBAO_S3_SECRET",
				expect.stringContaining("GONGBAO_S3_ENDPOINT 的值不对"),
			],
		});
	});
});
