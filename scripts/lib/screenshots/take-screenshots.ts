import { mkdir } from "node:fs/promises";
import { join } from "node:path";
import type { Browser } from "playwright-core";
import { launchBrowser } from "../browser/launch-browser.ts";
import { createSiteServer, type ServedSite } from "../serve/create-site-server.ts";
import { listen } from "../serve/listen.ts";
import { READING_STORAGE_KEY } from "../../../src/domain/reading-settings.ts";
import { type Print, PRINTS, SHOTS, type Shot } from "./shots.ts";

export interface ScreenshotOrder extends ServedSite {
	/** Where the pictures go, as `<name>.png`. */
	folder: string;
	/** Hears of each picture that is done. */
	report(file: string): void;
}

const HOST = "127.0.0.1";

/** Serves a built site, takes every picture of `SHOTS` and prints `PRINTS` as a reader's browser does. */
export async function takeScreenshots({ folder, report, ...site }: ScreenshotOrder): Promise<void> {
	await mkdir(folder, { recursive: true });
	const server = createSiteServer(site);
	const port = await listen(server, { host: HOST, port: 0 });
	const browser = await launchBrowser();
	try {
		for (const shot of SHOTS) {
			const file = join(folder, `${shot.name}.png`);
			await takeShot(browser, { shot, file, root: `http://${HOST}:${port}${site.base}` });
			report(file);
		}
		for (const print of PRINTS) {
			const file = join(folder, `${print.name}.pdf`);
			await takePrint(browser, { print, file, root: `http://${HOST}:${port}${site.base}` });
			report(file);
		}
	} finally {
		await browser.close();
		server.closeAllConnections();
		server.close();
	}
}

async function takeShot(
	browser: Browser,
	{ shot, file, root }: { shot: Shot; file: string; root: string },
): Promise<void> {
	const { width, height, scheme, path, settings } = shot;
	const context = await browser.newContext({
		viewport: { width, height },
		colorScheme: scheme,
		locale: "zh-CN",
	});
	if (settings !== undefined) {
		await context.addInitScript(([key, value]) => localStorage.setItem(key, value), [
			READING_STORAGE_KEY,
			settings,
		] as const);
	}
	const page = await context.newPage();
	await page.goto(new URL(path.slice(1), root).href, { waitUntil: "networkidle" });
	await page.screenshot({ path: file });
	await context.close();
}

async function takePrint(
	browser: Browser,
	{ print, file, root }: { print: Print; file: string; root: string },
): Promise<void> {
	const context = await browser.newContext({ locale: "zh-CN" });
	const page = await context.newPage();
	await page.goto(new URL(print.path.slice(1), root).href, { waitUntil: "networkidle" });
	await page.pdf({ path: file, format: print.paper });
	await context.close();
}
