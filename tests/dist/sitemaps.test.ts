import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { parse } from "node-html-parser";
import { describe, expect, inject, test } from "vitest";
import { toArticlePath } from "../../src/domain/addresses.ts";
import { readOutlets } from "../support/built-outlets.ts";
import { EMPTY_PAPER, makeArticleLines, makeContent } from "../support/make-content.ts";
import { makeFolder } from "../support/make-folder.ts";
import { FIXTURE_CONTENT, runBuild } from "../support/run-build.ts";

const papers = inject("papers");

interface Listed {
	address: string;
	modified: string | undefined;
}

function readEntries(text: string): Listed[] {
	return [...text.matchAll(/<(?:url|sitemap)>(.*?)<\/(?:url|sitemap)>/gs)].map(
		([, entry = ""]) => ({
			address: /<loc>([^<]+)</.exec(entry)?.[1] ?? "",
			modified: /<lastmod>([^<]+)</.exec(entry)?.[1],
		}),
	);
}

describe.each(["sample", "fixture"] as const)("the sitemaps of the %s paper", async (name) => {
	const outlets = await readOutlets(papers[name]);

	async function readAll(): Promise<Listed[]> {
		const index = readEntries(await outlets.read("/sitemap-index.xml"));
		const all: Listed[] = [];
		for (const { address, modified } of index) {
			const entries = readEntries(await outlets.read(address.slice(outlets.origin.length)));
			expect(entries.length).toBeGreaterThan(0);
			const newest = entries
				.map((entry) => entry.modified ?? "")
				.sort()
				.at(-1);
			expect([address, modified]).toEqual([address, newest]);
			all.push(...entries);
		}
		return all;
	}

	test("list every page that search engines may show, once, and no other", async () => {
		const open: string[] = [];
		for (const { kind, path } of outlets.plan.pages) {
			if (kind === "not-found") continue;
			const page = parse(await outlets.read(`${path}index.html`));
			const robots = page.querySelector("meta[name=robots]")?.getAttribute("content") ?? "";
			const canonical = page.querySelector("link[rel=canonical]")?.getAttribute("href");
			if (!robots.includes("noindex") && canonical === outlets.toAddress(path))
				open.push(outlets.toAddress(path));
		}
		expect((await readAll()).map(({ address }) => address).sort()).toEqual(open.sort());
	});

	test("date an article by its edition or its newest correction", async () => {
		const all = await readAll();
		for (const article of outlets.articles) {
			const days = [article.date, ...article.corrections.map(({ date }) => date)];
			const entry = all.find(({ address }) => address === outlets.toArticleAddress(article));
			expect(entry?.modified).toBe([...days].sort().at(-1));
		}
	});

	test("are named in robots.txt, the news among them", async () => {
		const robots = await outlets.read("/robots.txt");
		expect(robots).toContain(`Sitemap: ${outlets.toAddress("/sitemap-index.xml")}`);
		expect(robots).toContain(`Sitemap: ${outlets.toAddress("/sitemap-news.xml")}`);
		expect(robots).toMatch(/^User-agent: \*\nAllow: \/$/m);
	});
});

test("the news sitemap has what appeared in the two days before the build, by its one instant", async () => {
	const read = async (now: string) => {
		const directory = join(await makeFolder(), "dist");
		const args = ["--content", FIXTURE_CONTENT, "--out", directory, "--now", now];
		const { exitCode, output } = await runBuild({ args });
		expect([exitCode, output]).toEqual([0, expect.any(String)]);
		const text = await readFile(join(directory, "sitemap-news.xml"), "utf8");
		return [...text.matchAll(/<loc>[^<]+\/([^<]+)\/<\/loc>/g)].map(([, slug]) => slug).sort();
	};
	// The edition of the 2nd is two days old when the 4th begins in the paper's zone.
	expect(await read("2021-03-03T23:59:59+08:00")).toEqual(["banzu", "qiaoliang", "shitang"]);
	expect(await read("2021-03-04T00:00:00+08:00")).toEqual([]);
	expect(await read("2021-03-08T06:00:00+08:00")).toEqual(["nvgong"]);
});

describe("a former address", async () => {
	const outlets = await readOutlets(papers.fixture);
	const article = outlets.articles.find(({ aliases }) => aliases.length > 0);
	if (!article) throw new Error("The fixture has no article with a former address");
	const [former = ""] = article.aliases;

	test("leads to the article without JavaScript, and says so to search engines", async () => {
		const page = parse(await outlets.read(`${former}index.html`));
		const refresh = page.querySelector("meta[http-equiv=refresh]")?.getAttribute("content");
		expect(refresh).toBe(`0; url=${toArticlePath(article)}`);
		expect(page.querySelector("link[rel=canonical]")?.getAttribute("href")).toBe(
			outlets.toArticleAddress(article),
		);
		expect(page.querySelector("body a")?.getAttribute("href")).toBe(toArticlePath(article));
	});

	test("is in the hosts' own lists", async () => {
		expect(await outlets.read("/_redirects")).toContain(
			`${former} ${toArticlePath(article)} 301\n`,
		);
		const nginx = await readFile(
			join(papers.fixture.directory, "../.build-fixture/nginx-redirects.conf"),
			"utf8",
		);
		expect(nginx).toContain(`\t"${former}" "${toArticlePath(article)}";\n`);
	});

	test("stops the build where something else stands", async () => {
		const content = await makeContent({
			...EMPTY_PAPER,
			"editions/2021/03/02/a.md": makeArticleLines("aliases: [/2021/03/02/b/]"),
			"editions/2021/03/02/b.md": makeArticleLines("order: 2"),
		});
		const out = join(await makeFolder(), "dist");
		const { exitCode, output } = await runBuild({ args: ["--content", content, "--out", out] });
		expect(exitCode).toBe(1);
		expect(output).toMatch(/a\.md:\d+:\d+ \[aliases\[0\]\]/);
	});
});
