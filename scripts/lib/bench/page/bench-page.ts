import { mkdtemp, readFile, rm } from "node:fs/promises";
import { createServer, type Server } from "node:http";
import { tmpdir } from "node:os";
import { extname, join, normalize } from "node:path";
import { gzipSync } from "node:zlib";
import type { Browser } from "playwright-core";
import { parseInstant } from "../../../../src/domain/instant.ts";
import { readPaper } from "../../../../src/reader/read-paper.ts";
import { launchBrowser } from "../../browser/launch-browser.ts";
import { buildSite } from "../../build/build-site.ts";
import { DEFAULT_CONTENT } from "../../build/places.ts";
import { listen } from "../../serve/listen.ts";
import { buildStarlight } from "./build-starlight.ts";
import { measurePage, type PageMeasures } from "./measure-page.ts";

/** Every page is opened so often, in turn, and the median counts. */
const ROUNDS = 5;
const HOST = "127.0.0.1";
/** Any instant at which the sample paper is out. */
const BUILT_AT = "2026-01-01T00:00:00+08:00";
const DAY = "2020-12-02";
const SLUG = "pinggu-nvzhigong";

export interface PageRow extends PageMeasures {
	name: string;
}

/** Measures an article of the sample paper, and a page of Starlight with the same text, in one run. */
export async function benchPage(onStep: (name: string) => void): Promise<PageRow[]> {
	const directory = await mkdtemp(join(tmpdir(), "gongbao-bench-"));
	try {
		onStep("gongbao");
		const ours = await buildOurs(join(directory, "ours"));
		onStep("Starlight");
		const theirs = await buildStarlight(join(directory, "starlight"), await readArticle());
		return await measureAll([
			{ name: "gongbao", folder: ours, path: `/${DAY.replaceAll("-", "/")}/${SLUG}/` },
			{ name: "Starlight", folder: theirs, path: "/article/" },
		]);
	} finally {
		await rm(directory, { recursive: true, force: true });
	}
}

async function buildOurs(out: string): Promise<string> {
	const cutOff = parseInstant(BUILT_AT);
	if (cutOff === undefined) throw new Error(`Not an instant: ${BUILT_AT}`);
	const contentDirectory = DEFAULT_CONTENT;
	const exitCode = await buildSite({
		contentDirectory,
		out,
		cutOff,
		base: "/",
		site: undefined,
		compress: false,
		isForced: false,
		merges: false,
	});
	if (exitCode !== 0) throw new Error("The sample paper could not be built");
	return out;
}

async function readArticle() {
	const { paper } = await readPaper({ contentDirectory: DEFAULT_CONTENT });
	const articles = paper.editions.flatMap((edition) => edition.articles);
	const article = articles.find(({ date, slug }) => date === DAY && slug === SLUG);
	if (!article) throw new Error(`The sample paper has no ${DAY} ${SLUG}`);
	return article;
}

interface Measured {
	name: string;
	folder: string;
	path: string;
}

async function measureAll(pages: readonly Measured[]): Promise<PageRow[]> {
	const browser = await launchBrowser();
	const taken = new Map<string, PageMeasures[]>(pages.map(({ name }) => [name, []]));
	try {
		for (let round = 0; round < ROUNDS; round += 1) {
			for (const page of pages) taken.get(page.name)?.push(await measureOnce(browser, page));
		}
	} finally {
		await browser.close();
	}
	return pages.map(({ name }) => ({ name, ...toMedian(taken.get(name) ?? []) }));
}

async function measureOnce(browser: Browser, { folder, path }: Measured): Promise<PageMeasures> {
	const server = createCompressingServer(folder);
	const port = await listen(server, { host: HOST, port: 0 });
	try {
		return await measurePage(browser, `http://${HOST}:${port}${path}`);
	} finally {
		server.closeAllConnections();
		server.close();
	}
}

const TYPES: Record<string, string> = {
	".html": "text/html; charset=utf-8",
	".css": "text/css",
	".js": "text/javascript",
	".svg": "image/svg+xml",
	".json": "application/json",
};

/** Serves files as hosts do: text compressed by gzip, the rest as it is. */
function createCompressingServer(folder: string): Server {
	return createServer((request, response) => {
		const { pathname } = new URL(request.url ?? "/", "http://localhost");
		const path = normalize(pathname.endsWith("/") ? `${pathname}index.html` : pathname);
		const type = TYPES[extname(path)];
		readFile(join(folder, path)).then(
			(bytes) => {
				const headers = type && { "Content-Type": type, "Content-Encoding": "gzip" };
				response.writeHead(200, headers || {}).end(type ? gzipSync(bytes) : bytes);
			},
			() => response.writeHead(404).end(),
		);
	});
}

/** The middle of each measure; what is the largest thing, of the middle one by its time. */
function toMedian(all: readonly PageMeasures[]): PageMeasures {
	const middle = (pick: (measures: PageMeasures) => number) => {
		const sorted = all.map(pick).sort((a, b) => a - b);
		return sorted[Math.floor(sorted.length / 2)] ?? 0;
	};
	return {
		bytes: middle(({ bytes }) => bytes),
		scriptBytes: middle(({ scriptBytes }) => scriptBytes),
		requests: middle(({ requests }) => requests),
		largestPaint: middle(({ largestPaint }) => largestPaint),
		largestElement: all[0]?.largestElement ?? "",
		shift: middle(({ shift }) => shift),
		longestTask: middle(({ longestTask }) => longestTask),
	};
}
