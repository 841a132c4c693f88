import { once } from "node:events";
import { type AddressInfo, createServer } from "node:net";
import lighthouse from "lighthouse";
import type { Browser } from "playwright-core";
import { afterAll, beforeAll, expect, inject, test } from "vitest";
import { launchBrowser } from "../../scripts/lib/browser/launch-browser.ts";
import { findPageKinds } from "../support/page-kinds.ts";
import { useSiteServer } from "../support/serve-paper.ts";

const CATEGORIES = ["accessibility", "best-practices", "seo"];
/** Kept out of search engines on purpose (docs/accessibility.md): all that Lighthouse may say against them. */
const UNLISTED = ["search", "not-found", "edition-print", "page-print", "letter"];

const { sample } = inject("papers");
const kinds = [...(await findPageKinds(sample))].filter(([kind]) => kind !== "redirect");
const getOrigin = useSiteServer(() => ({ directory: sample.directory, base: "/" }));

let port = 0;
let browser: Browser;
beforeAll(async () => {
	port = await findFreePort();
	browser = await launchBrowser({ port });
});
afterAll(() => browser?.close());

test("there are pages to look at", () => {
	expect(kinds.length).toBeGreaterThan(15);
});

test.each(kinds)("Lighthouse has nothing to say against the %s page", async (kind, path) => {
	const result = await lighthouse(getOrigin() + path, {
		port,
		logLevel: "silent",
		onlyCategories: CATEGORIES,
		// These pages load nothing late, and neither speed nor looks are judged here.
		disableFullPageScreenshot: true,
		pauseAfterFcpMs: 0,
		pauseAfterLoadMs: 0,
		networkQuietThresholdMs: 0,
		cpuQuietThresholdMs: 0,
	});
	if (!result) throw new Error(`Lighthouse gave no result for ${path}`);
	const { categories, audits } = result.lhr;
	expect(Object.keys(categories).sort()).toEqual(CATEGORIES);
	const failed = Object.values(audits)
		.filter(({ score }) => score !== null && score < 1)
		.map(({ id }) => id);
	expect(failed).toEqual(UNLISTED.includes(kind) ? ["is-crawlable"] : []);
});

async function findFreePort(): Promise<number> {
	const server = createServer().listen(0, "127.0.0.1");
	await once(server, "listening");
	const { port: free } = server.address() as AddressInfo;
	server.close();
	await once(server, "close");
	return free;
}
