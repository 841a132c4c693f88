import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { brotliDecompressSync, gunzipSync } from "node:zlib";
import { describe, expect, inject, it } from "vitest";
import { createSiteServer } from "../../scripts/lib/serve/create-site-server.ts";
import { listen } from "../../scripts/lib/serve/listen.ts";
import { listFiles } from "../../scripts/lib/check-dist/list-files.ts";
import { formatHeadersFile } from "../../scripts/lib/serve/format-headers.ts";
import { makeFolder } from "../support/make-folder.ts";
import { runBuild, toFixtureArgs } from "../support/run-build.ts";

const { fixture } = inject("papers");

const read = (path: string) => readFile(join(fixture.directory, path), "utf8");

describe("the fixture paper, built", () => {
	it("has a page for each published article and none for what is held back", async () => {
		const files = listFiles(fixture.directory);
		const articles = files.filter((file) =>
			/^\d{4}\/\d\d\/\d\d\/(?!(?:print|email)\/)[a-z-]+\/index\.html$/.test(file),
		);
		expect(articles).toEqual([
			"2021/03/01/kaigong/index.html",
			"2021/03/02/banzu/index.html",
			"2021/03/02/qiaoliang/index.html",
			"2021/03/02/shitang/index.html",
		]);
	});

	it("holds no word of a draft or of an embargoed article", async () => {
		for (const file of listFiles(fixture.directory)) {
			const text = await read(file);
			expect(`${file}: ${/秘密草稿|秘密待发|还没写完|三八节前/.test(text)}`).toBe(`${file}: false`);
		}
	});

	it("tells the editor what was held back, and what was built", () => {
		expect(fixture.output).toContain("草稿，不发布：editions/2021/03/02/caogao.md");
		expect(fixture.output).toContain(
			"待发，2021年3月8日 06:00 起发布：editions/2021/03/08/nvgong.md",
		);
		expect(fixture.output).toMatch(
			/生成完毕：4 篇文章，\d+ 个网页，1 篇草稿，1 篇待发，\d+ 个文件共 \d+ KB/,
		);
		for (const stage of [
			"读取稿件",
			"生成网页",
			"处理图片",
			"编制搜索",
			"试搜",
			"检查成品",
			"换上新版",
		]) {
			expect(fixture.output).toMatch(new RegExp(`${stage}.*\\d\\.\\d 秒`));
		}
	});

	it("indexes the articles and leaves out what the search does not use", async () => {
		const { shards } = JSON.parse(await read("pagefind/shards.json"));
		expect(shards).toEqual([
			expect.objectContaining({ label: "2021", articles: 4, path: "parts/2021/" }),
		]);
		const { languages } = JSON.parse(await read("pagefind/parts/2021/pagefind-entry.json"));
		expect(languages).toEqual({ "x-han": expect.objectContaining({ page_count: 4 }) });
		const files = listFiles(join(fixture.directory, "pagefind"));
		const kinds = new Set(files.map((file) => file.replace(/[0-9a-f]{6,}/g, "…")));
		expect([...kinds].sort()).toEqual([
			"pagefind-entry.json",
			"pagefind.js",
			"pagefind.x-han_….pf_meta",
			"parts/2021/fragment/x-han_….pf_fragment",
			"parts/2021/index/x-han_….pf_index",
			"parts/2021/pagefind-entry.json",
			"parts/2021/pagefind.x-han_….pf_meta",
			"parts/2021/table.….json",
			"parts/names.….json",
			"parts/traditional.….json",
			"shards.json",
			"wasm.unknown.pagefind",
		]);
	});

	it("brings its headers", async () => {
		expect(await read("_headers")).toBe(formatHeadersFile("/"));
		const nginx = await readFile(join(fixture.directory, "../.build-fixture/nginx.conf"), "utf8");
		expect(nginx).toContain("add_header Content-Security-Policy");
	});

	it("holds every width of every picture, and its JPEG", async () => {
		const pictures = listFiles(join(fixture.directory, "pictures")).map((file) =>
			file.replace(/^[0-9a-f]{16}-/, ""),
		);
		expect(pictures.sort()).toEqual([
			...["1200.webp", "400.jpg", "400.webp", "480.webp", "960.jpg", "960.webp"],
		]);
	});
});

describe("a build with a base and an origin", () => {
	it("puts them into every address and passes its own checks", async () => {
		const out = join(await makeFolder(), "dist");
		const options = ["--base", "/gongbao", "--site", "https://other.example"];
		const { exitCode, output } = await runBuild({ args: [...toFixtureArgs(out), ...options] });
		expect(output).toContain("个网页没有问题");
		expect(exitCode).toBe(0);
		const page = await readFile(join(out, "2021/03/02/qiaoliang/index.html"), "utf8");
		expect(page).toContain('href="https://other.example/gongbao/2021/03/02/qiaoliang/"');
		const local = [...page.matchAll(/(?:href|src|action)="(\/[^"]*)"/g)].map(([, path]) => path);
		expect(local.length).toBeGreaterThan(20);
		expect(local.filter((path) => !path?.startsWith("/gongbao/"))).toEqual([]);
		expect(await readFile(join(out, "_headers"), "utf8")).toBe(formatHeadersFile("/gongbao/"));
	});
});

describe("a build with --compress", () => {
	it("writes copies of every text that hold the same, are smaller, and are sent", async () => {
		const out = join(await makeFolder(), "dist");
		const { exitCode, output } = await runBuild({ args: [...toFixtureArgs(out), "--compress"] });
		expect([exitCode, output]).toEqual([0, expect.stringContaining("压缩文件")]);
		const files = listFiles(out);
		const copies = files.filter((file) => /\.(?:br|gz)$/.test(file));
		for (const end of ["html", "css", "js", "xml", "json", "svg"])
			for (const kind of ["br", "gz"])
				expect(copies.some((file) => file.endsWith(`.${end}.${kind}`))).toBe(true);
		for (const file of copies) {
			const copy = await readFile(join(out, file));
			const original = await readFile(join(out, file.slice(0, -3)));
			const unpacked = file.endsWith(".br") ? brotliDecompressSync(copy) : gunzipSync(copy);
			expect([file, unpacked.equals(original)]).toEqual([file, true]);
			expect(copy.length).toBeLessThan(original.length);
		}
		expect(files.filter((file) => /\.(?:webp|jpg|png|epub|pf_\w+)\.(?:br|gz)$/.test(file))).toEqual(
			[],
		);
		const server = createSiteServer({ directory: out, base: "/" });
		const port = await listen(server, { host: "127.0.0.1", port: 0 });
		const ask = (encoding: string) =>
			fetch(`http://127.0.0.1:${port}/`, { headers: { "accept-encoding": encoding } });
		const answers = await Promise.all(["br", "gzip", "identity"].map(ask));
		const texts = await Promise.all(answers.map((answer) => answer.text()));
		server.close();
		expect(answers.map(({ headers }) => headers.get("content-encoding"))).toEqual([
			...["br", "gzip", null],
		]);
		expect(new Set(texts).size).toBe(1);
		expect(answers[0]?.headers.get("content-type")).toContain("text/html");
	});
});
