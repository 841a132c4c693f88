import { cp, mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { BrowserContext, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, inject, test } from "vitest";
import { createSiteServer } from "../../scripts/lib/serve/create-site-server.ts";
import { listen } from "../../scripts/lib/serve/listen.ts";
import { formatServiceWorker } from "../../src/integrations/format-service-worker.ts";
import { useBrowser } from "../support/browser.ts";

const KEPT = "/2020/12/02/zgc-gongyi-lianyi/";
const READ = "/2020/11/30/";
/** A worker begins its work when the browser has time. */
const PATIENCE = { timeout: 60_000 };
const UNREAD = "/districts/huairou/";
const papers = inject("papers");
const getBrowser = useBrowser();

let directory = "";
let origin = "";
let server: ReturnType<typeof createSiteServer> | undefined;

beforeAll(async () => {
	directory = join(await mkdtemp(join(tmpdir(), "gongbao-")), "site");
	await cp(papers.sample.directory, directory, { recursive: true });
	server = createSiteServer({ directory, base: "/" });
	origin = `http://127.0.0.1:${await listen(server, { host: "127.0.0.1", port: 0 })}`;
});

afterAll(() => {
	server?.closeAllConnections();
	server?.close();
	return rm(join(directory, ".."), { recursive: true, force: true });
});

async function visit(): Promise<{ context: BrowserContext; page: Page }> {
	const context = await getBrowser().newContext({ locale: "zh-CN", baseURL: origin });
	const page = await context.newPage();
	await page.goto("/");
	await page.evaluate(() => navigator.serviceWorker.ready);
	return { context, page };
}

const isKept = (page: Page, path: string) =>
	page.evaluate(async (address) => (await caches.match(address)) !== undefined, path);

const title = (page: Page) => page.locator("h1").first().innerText();

describe("without network", () => {
	test("the newest edition can be read, styles and all, and what was read before", async () => {
		const { context, page } = await visit();
		await page.goto(READ);
		const read = await title(page);
		await expect.poll(() => isKept(page, KEPT), PATIENCE).toBe(true);
		await expect.poll(() => isKept(page, READ), PATIENCE).toBe(true);
		await context.setOffline(true);
		await page.goto(KEPT);
		expect(await page.locator(".prose").innerText()).not.toBe("");
		expect(await page.locator("body").evaluate((body) => getComputedStyle(body).maxWidth)).not.toBe(
			"none",
		);
		await page.goto(READ);
		expect(await title(page)).toBe(read);
		await context.close();
	});

	test("an address that was not kept shows the front", async () => {
		const { context, page } = await visit();
		await expect.poll(() => isKept(page, "/"), PATIENCE).toBe(true);
		await context.setOffline(true);
		await page.goto(UNREAD);
		expect(await page.locator(".lead").count()).toBe(1);
		await context.close();
	});
});

test("with network a page is never older than the site", async () => {
	const { context, page } = await visit();
	await expect.poll(() => isKept(page, "/"), PATIENCE).toBe(true);
	const front = join(directory, "index.html");
	const former = await readFile(front, "utf8");
	await writeFile(front, former.replace("</h1>", "（新）</h1>"));
	await page.reload();
	expect(await title(page)).toContain("（新）");
	await writeFile(front, former);
	await context.close();
});

test("what was searched is not kept", async () => {
	const { context, page } = await visit();
	await page.goto("/search/?q=平谷");
	await expect.poll(() => isKept(page, "/search/"), PATIENCE).toBe(true);
	const addresses = await page.evaluate(async () => {
		const names = await caches.keys();
		const keys = await Promise.all(names.map(async (name) => (await caches.open(name)).keys()));
		return keys.flat().map(({ url }) => url);
	});
	expect(addresses.filter((url) => url.includes("?"))).toEqual([]);
	await context.close();
});

test("a paper that switches it off takes it away from readers who had it", async () => {
	const { context, page } = await visit();
	const worker = join(directory, "service-worker.js");
	const former = await readFile(worker, "utf8");
	const assets = await readdir(join(directory, "_astro"));
	// The last of what is kept: the former worker has nothing left to do.
	await expect.poll(() => isKept(page, `/_astro/${assets.sort().at(-1)}`), PATIENCE).toBe(true);
	await writeFile(worker, await formatServiceWorker(undefined));
	await page.evaluate(async () => (await navigator.serviceWorker.ready).update());
	await expect.poll(() => page.evaluate(() => caches.keys()), PATIENCE).toEqual([]);
	// It goes with the last page that it served; this file is none that would ask for it again.
	await page.goto("/feed.json");
	await expect
		.poll(
			() => page.evaluate(async () => (await navigator.serviceWorker.getRegistrations()).length),
			PATIENCE,
		)
		.toBe(0);
	await writeFile(worker, former);
	await context.close();
});
