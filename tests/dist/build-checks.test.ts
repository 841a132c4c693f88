import { appendFile, cp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, inject, it } from "vitest";
import { checkBuiltSite } from "../../scripts/lib/check-dist/check-built-site.ts";
import { formatDefects } from "../../scripts/lib/check-dist/format-defects.ts";
import { listFiles } from "../../scripts/lib/check-dist/list-files.ts";
import { readSitePlan } from "../../src/plan/read-site-plan.ts";
import { makeFolder } from "../support/make-folder.ts";
import { makeInstant } from "../support/make-instant.ts";

const { fixture } = inject("papers");
const PAGE = "about/index.html";

/** A copy of the built fixture in which something goes wrong; what the checks say of it. */
async function findPlanted(plant: (directory: string) => Promise<unknown>): Promise<string[]> {
	const directory = join(await makeFolder(), "site");
	await cp(fixture.directory, directory, { recursive: true });
	await plant(directory);
	const { contentDirectory } = fixture;
	const plan = await readSitePlan({ contentDirectory, cutOff: makeInstant(fixture.now) });
	const { defects } = await checkBuiltSite({ directory, base: "/", plan });
	return defects.length === 0 ? [] : formatDefects(defects).split("\n");
}

/** What the checks say of a page with this in its body, without the place in the file. */
async function findInPage(html: string): Promise<string[]> {
	const found = await findPlanted(async (directory) => {
		const text = await readFile(join(directory, PAGE), "utf8");
		await writeFile(join(directory, PAGE), text.replace("</main>", `${html}</main>`));
	});
	return found.map((line) => line.replace(/^(\S+\.html)(?::\d+)*/, "$1"));
}

async function findFile(directory: string, pattern: RegExp): Promise<string> {
	const file = listFiles(directory).find((name) => pattern.test(name));
	if (file === undefined) throw new Error(`No file ${pattern}`);
	return file;
}

describe("the checks on a site that was good before", () => {
	/** Checks a copy with one cache; something goes wrong, and it is checked again, and again. */
	async function findAfter(plant: (directory: string) => Promise<unknown>): Promise<string> {
		const directory = join(await makeFolder(), "site");
		await cp(fixture.directory, directory, { recursive: true });
		const { contentDirectory } = fixture;
		const plan = await readSitePlan({ contentDirectory, cutOff: makeInstant(fixture.now) });
		const site = { directory, base: "/", plan, cacheDirectory: await makeFolder() };
		expect((await checkBuiltSite(site)).defects).toEqual([]);
		await plant(directory);
		const found = formatDefects((await checkBuiltSite(site)).defects);
		// What was bad once is bad again.
		expect(formatDefects((await checkBuiltSite(site)).defects)).toBe(found);
		return found;
	}

	it("find what is wrong with a page that has changed", async () => {
		const found = await findAfter((directory) => appendFile(join(directory, PAGE), "<p id=main>"));
		expect(found).toContain("no-dup-id");
	});

	it("find that a page is gone, on pages that have not changed", async () => {
		const found = await findAfter((directory) =>
			rm(join(directory, "2021/03/02/banzu/index.html")),
		);
		expect(found).toContain("链接打不开：/2021/03/02/banzu/（404） [dead-link]");
	});
});

describe("the checks on a built site", () => {
	it("find nothing in a good one", async () => {
		expect(await findPlanted(async () => undefined)).toEqual([]);
	});

	it.each([
		['<a href="/none/">x</a>', "链接打不开：/none/（404） [dead-link]"],
		['<a href="../none.html">x</a>', "链接打不开：/none.html（404） [dead-link]"],
		['<a href="/search">x</a>', "链接要转一次才能打开：/search [dead-link]"],
		['<a href="#none">x</a>', "没有这个锚点：/about/#none [dead-anchor]"],
		['<a href="/editions/2021/#none">x</a>', "没有这个锚点：/editions/2021/#none [dead-anchor]"],
		['<img src="/none.webp" alt="">', "链接打不开：/none.webp（404） [dead-link]"],
		[
			'<img src="/favicon.svg" srcset="/a.webp 1w" alt="">',
			"链接打不开：/a.webp（404） [dead-link]",
		],
		["<script>1</script>", "网页里夹着脚本或样式，会被安全策略拦下：<script> [inline-code]"],
		['<p onclick="x()">x</p>', "网页里夹着脚本或样式，会被安全策略拦下：<p onclick> [inline-code]"],
		[
			'<p style="color: red">x</p>',
			"网页里夹着脚本或样式，会被安全策略拦下：<p style> [inline-code]",
		],
		[
			'<a href="javascript:x()">x</a>',
			"网页里夹着脚本或样式，会被安全策略拦下：<a href> [inline-code]",
		],
		[
			'<img src="https://cdn.example/a.png" alt="">',
			"会向别的网站取东西：https://cdn.example/a.png [far-resource]",
		],
		[
			'<img src="/favicon.svg" srcset="/favicon.svg 1w, //cdn.example/b 2w" alt="">',
			"会向别的网站取东西：//cdn.example/b [far-resource]",
		],
		[
			'<script src="https://cdn.example/a.js"></script>',
			"会向别的网站取东西：https://cdn.example/a.js [far-resource]",
		],
		[
			'<iframe title="x" src="https://cdn.example/"></iframe>',
			"会向别的网站取东西：https://cdn.example/ [far-resource]",
		],
		[
			'<img src="data:image/gif;base64,R0lGODlhAQABAAAAACw=" alt="">',
			"会向别的网站取东西：data:image/gif;base64,R0lGODlhAQABAAAAACw= [far-resource]",
		],
	])("name %s", async (html, message) => {
		expect(await findInPage(html)).toContain(`${PAGE} ${message}`);
	});

	it("allow data that no browser runs, and links to other sites", async () => {
		const data = '<script type="application/ld+json">{}</script>';
		expect(await findInPage(`${data}<a href="https://example.com/">x</a>`)).toEqual([]);
	});

	it.each([
		["<p>x<p id=main>y", "no-dup-id"],
		['<img src="/favicon.svg">', "wcag/h37"],
		["<div></span></div>", "close-order"],
		["<button></button>", "text-content"],
	])("name invalid HTML: %s", async (html, rule) => {
		expect((await findInPage(html)).join("\n")).toContain(`网页不合规范（${rule}）`);
	});

	it("name a page with a style inside", async () => {
		const found = await findPlanted(async (directory) => {
			const text = await readFile(join(directory, PAGE), "utf8");
			await writeFile(join(directory, PAGE), text.replace("</head>", "<style>p{}</style></head>"));
		});
		expect(found.join("\n")).toContain("<style> [inline-code]");
	});

	it("name a style sheet that loads from elsewhere, or what is not there", async () => {
		const found = await findPlanted(async (directory) => {
			const file = join(directory, await findFile(directory, /\.css$/));
			await appendFile(
				file,
				"a{background:url(https://cdn.example/a.png)}b{background:url(/b.png)}",
			);
		});
		expect(found.join("\n")).toContain(
			"会向别的网站取东西：https://cdn.example/a.png [far-resource]",
		);
		expect(found.join("\n")).toContain("链接打不开：/b.png（404） [dead-link]");
	});

	it("name a picture that is missing, on every page that shows it", async () => {
		const found = await findPlanted(async (directory) => {
			await rm(join(directory, await findFile(directory, /-480\.webp$/)));
		});
		expect(found.join("\n")).toMatch(/qiaoliang\/index\.html 链接打不开：\/pictures\/.*-480\.webp/);
	});

	it("name an article that was lost", async () => {
		const found = await findPlanted((directory) =>
			rm(join(directory, "2021/03/02/banzu/index.html")),
		);
		expect(found).toContain("2021/03/02/banzu/index.html 这一页没有生成 [lost-page]");
		expect(found.join("\n")).toContain("链接打不开：/2021/03/02/banzu/（404） [dead-link]");
	});

	it("name a page that no one planned, such as a draft's", async () => {
		const found = await findPlanted((directory) =>
			cp(join(directory, "2021/03/02/banzu"), join(directory, "2021/03/02/caogao"), {
				recursive: true,
			}),
		);
		expect(found).toContain("2021/03/02/caogao/index.html 不该有这一页 [stray-page]");
	});

	it("name a search index that lacks an article, or is missing", async () => {
		const manifest = "pagefind/shards.json";
		const entry = "pagefind/parts/2021/pagefind-entry.json";
		const lacking = await findPlanted(async (directory) => {
			const text = await readFile(join(directory, entry), "utf8");
			await writeFile(join(directory, entry), text.replace('"page_count":4', '"page_count":3'));
		});
		expect(lacking).toEqual([`${entry} 共有 4 篇文章，搜索索引里有 3 篇 [search-index]`]);
		const cut = await findPlanted(async (directory) => {
			const fragments = join(directory, "pagefind/parts/2021/fragment");
			const [first = ""] = await readdir(fragments);
			await rm(join(fragments, first));
		});
		expect(cut).toEqual([
			`${entry} 共有 4 篇文章，搜索索引里有 3 篇 [search-index]`,
			`${manifest} 共有 4 篇文章，搜索索引里有 3 篇 [search-index]`,
		]);
		const missing = await findPlanted((directory) => rm(join(directory, manifest)));
		expect(missing).toEqual([`${manifest} 没有搜索索引 [search-index]`]);
	});
});
