import { join } from "node:path";
import { describe, expect, onTestFinished, test } from "vitest";
import { createSiteServer } from "../../scripts/lib/serve/create-site-server.ts";
import { listen } from "../../scripts/lib/serve/listen.ts";
import { DEFAULT_HOST } from "../../scripts/lib/serve/serve-site.ts";
import { useBrowser } from "../support/browser.ts";
import { makeFolder } from "../support/make-folder.ts";
import { runBuild, toFixtureArgs } from "../support/run-build.ts";
import { watchPage } from "../support/watched-page.ts";

const BASE = "/lao/dong/";

const getBrowser = useBrowser();

async function serveBelow(base: string): Promise<string> {
	const directory = join(await makeFolder(), "site");
	const { exitCode } = await runBuild({ args: [...toFixtureArgs(directory), "--base", base] });
	expect(exitCode).toBe(0);
	const server = createSiteServer({ directory, base });
	onTestFinished(() => {
		server.closeAllConnections();
		server.close();
	});
	return `http://${DEFAULT_HOST}:${await listen(server, { host: DEFAULT_HOST, port: 0 })}`;
}

describe("a paper below the root of its domain", () => {
	test("is read from front to article, with its pictures, and searched", async () => {
		const origin = await serveBelow(BASE);
		const { page, faults, close } = await watchPage(getBrowser(), { origin });
		const missing: string[] = [];
		page.on("response", (response) => {
			const { pathname } = new URL(response.url());
			if (!response.ok() || !pathname.startsWith(BASE)) missing.push(pathname);
		});
		await page.goto(BASE, { waitUntil: "networkidle" });
		await page.locator(".story-title a, .briefs a").first().click();
		await page.waitForURL(/\/lao\/dong\/2021\//);
		const title = await page.locator("h1").innerText();
		await page.locator("#header-search").fill(title);
		await page.keyboard.press("Enter");
		await page.waitForURL(/\/lao\/dong\/search\/\?q=/);
		await page.locator(".search-results h2 a").first().waitFor();
		await page.locator(".search-results h2 a").first().click();
		await page.waitForURL(/\/lao\/dong\/2021\//);
		await close();
		expect(missing).toEqual([]);
		expect(faults).toEqual([]);
	});
});
